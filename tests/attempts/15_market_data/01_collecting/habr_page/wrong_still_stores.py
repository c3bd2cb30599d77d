# wrong HT1: a page without articles stays a vacancy; card: "holds no vacancy"
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code != 200:
        raise SourceError(f"{answer.status_code} from {address}")
    page = BeautifulSoup(answer.text, "html.parser")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    if not rows:
        rows = [{"site": "habr", "external_id": address.split("/")[-1], "title": part(page, "h1"), "url": address}]
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}
