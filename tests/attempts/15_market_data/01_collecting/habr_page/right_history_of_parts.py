# right: found first, then counted
def habr_page(address):
    answer = get(address, allow_redirects=False)
    if answer.status_code in (200,):
        page = BeautifulSoup(answer.text, "html.parser")
        found = page.select_one("#found")
        articles = page.select("article.vacancy")
        if found is None:
            raise SourceError("no count at " + address)
        if found.text != "0" and len(articles) == 0:
            raise SourceError("the vacancies are gone at " + address)
        rows = []
        for article in articles:
            rows.append(habr_row(article, address))
        following = None
        for link in page.select("a"):
            if "next" in link.get("rel", []):
                following = urljoin(address, link["href"])
        return {"rows": rows, "next": following}
    raise SourceError(f"status {answer.status_code}")


save_functions("sources.py", habr_page)
