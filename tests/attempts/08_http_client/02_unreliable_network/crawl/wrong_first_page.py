# wrong HT7: the first page only; card: "only the first page was read"
def crawl(get_page):
    return get_page(0)["items"]
