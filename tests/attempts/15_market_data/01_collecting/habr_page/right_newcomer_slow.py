# right: select_one by hand, a text compared with "0"
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code == 200:
        page = BeautifulSoup(answer.text, "html.parser")
    else:
        raise SourceError("the status is not 200")
    number = page.select_one("#found")
    if number is None:
        raise SourceError("this is another page")
    articles = page.select("article.vacancy")
    if number.text.strip() != "0" and len(articles) == 0:
        raise SourceError("no articles")
    rows = []
    for article in articles:
        rows.append(habr_row(article, address))
    links = page.select("a[rel=next]")
    if len(links) > 0:
        following = urljoin(address, links[0]["href"])
    else:
        following = None
    return {"rows": rows, "next": following}


save_functions("sources.py", habr_page)
