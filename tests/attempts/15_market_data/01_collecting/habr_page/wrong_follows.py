# wrong HT1: the wall is met and refused late; card: "The redirect was followed"
def habr_page(address):
    answer = get(address)
    if answer.status_code != 200:
        raise SourceError(f"{answer.status_code} from {address}")
    page = BeautifulSoup(answer.text, "html.parser")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if int(part(page, "#found")) > 0 and not rows:
        raise SourceError(f"{address}: no list of vacancies")
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}


save_functions("sources.py", habr_page)
