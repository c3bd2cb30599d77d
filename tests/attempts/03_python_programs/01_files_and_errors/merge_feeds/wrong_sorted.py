# wrong: sorts both lists together; card: "Too many comparisons"
def merge_feeds(first, second, limit=None):
    both = sorted(list(first) + list(second))
    for number in both if limit is None else both[:limit]:
        yield number
