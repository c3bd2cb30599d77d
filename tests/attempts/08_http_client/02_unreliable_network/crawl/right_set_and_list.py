# right: a set of ids, a list of items, a flag
def crawl(get_page):
    seen = set()
    items = []
    left = 5
    news = True
    while news and left:
        news = False
        left -= 1
        number, last = 0, 0
        while number <= last:
            answer = get_page(number)
            last = answer["pages"] - 1
            fresh = []
            for item in answer["items"]:
                if item["id"] not in seen:
                    seen.add(item["id"])
                    fresh.append(item)
            items += fresh
            news = news or bool(fresh)
            number += 1
    return items
