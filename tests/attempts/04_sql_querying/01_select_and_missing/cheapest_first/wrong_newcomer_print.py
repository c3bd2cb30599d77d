# wrong: printing is returning; card: "`print` shows a value on the screen; the caller gets None. Hand the value back with `return`"
def cheapest_first(pays):
    print(sorted(p for p in pays if p is not None) + [None] * pays.count(None))
