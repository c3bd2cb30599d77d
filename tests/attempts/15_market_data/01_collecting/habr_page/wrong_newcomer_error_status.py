# wrong HT1: below 400 all is well; card: "below 400 and still no list"
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code >= 400:
        raise SourceError(f"{answer.status_code}")
    page = BeautifulSoup(answer.text, "html.parser")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}


save_functions("sources.py", habr_page)
