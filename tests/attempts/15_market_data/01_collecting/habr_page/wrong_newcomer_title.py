# wrong: the wall is known by its heading; card: "The redirect was followed"
def habr_page(address):
    answer = get(address)
    page = BeautifulSoup(answer.text, "html.parser")
    if part(page, "h1") == "Sign in to see more":
        raise SourceError("this is the sign-in page")
    rows = [habr_row(article, address) for article in page.select("article.vacancy")]
    more = page.select_one("a[rel=next]")
    return {"rows": rows, "next": urljoin(address, more["href"]) if more else None}


save_functions("sources.py", habr_page)
