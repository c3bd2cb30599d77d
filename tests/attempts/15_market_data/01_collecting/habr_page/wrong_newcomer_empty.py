# wrong: no rows is always a trouble; card: "both agree, nothing is wrong"
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code != 200:
        raise SourceError(str(answer.status_code))
    page = BeautifulSoup(answer.text, "html.parser")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if not rows:
        raise SourceError("no rows")
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}


save_functions("sources.py", habr_page)
