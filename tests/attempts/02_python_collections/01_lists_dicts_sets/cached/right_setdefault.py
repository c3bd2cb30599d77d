# right: setdefault stores, a copy goes out
def cached(cache, key, rows):
    return deepcopy(cache.setdefault(key, deepcopy(rows)))
