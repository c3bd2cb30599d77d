# right: one pass is a function
def crawl(get_page):
    seen = {}

    def one_pass():
        new = 0
        number = 0
        pages = 1
        while number < pages:
            got = get_page(number)
            pages = got["pages"]
            for item in got["items"]:
                if item["id"] in seen:
                    continue
                seen[item["id"]] = item
                new = new + 1
            number = number + 1
        return new

    passes = 0
    new = 1
    while new > 0 and passes < 5:
        new = one_pass()
        passes = passes + 1
    return [seen[key] for key in seen]
