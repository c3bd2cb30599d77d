# wrong HT7: duplicates stay; card: "it was taken twice"
def crawl(get_page):
    items, number, pages = [], 0, 1
    while number < pages:
        page = get_page(number)
        pages = page["pages"]
        items += page["items"]
        number += 1
    return items
