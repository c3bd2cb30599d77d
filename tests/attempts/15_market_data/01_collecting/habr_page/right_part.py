# right: part says what is gone
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code != 200 or answer.is_redirect:
        raise SourceError(f"{address} answers {answer.status_code}")
    page = BeautifulSoup(answer.content, "html.parser")
    count = int(part(page, "#found"))
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if count and not rows:
        part(page, "article.vacancy")
    try:
        more = urljoin(address, part(page, "a[rel=next]", "href"))
    except SourceError:
        more = None
    return {"rows": rows, "next": more}


save_functions("sources.py", habr_page)
