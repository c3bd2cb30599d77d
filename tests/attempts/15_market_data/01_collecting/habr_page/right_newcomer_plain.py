# right: four refusals before the rows
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code != 200:
        raise SourceError(f"{answer.status_code} from {address}")
    page = BeautifulSoup(answer.text, "html.parser")
    found = int(part(page, "#found"))
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if found > 0 and not rows:
        raise SourceError("vacancies are found, but no article is there")
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}


save_functions("sources.py", habr_page)
