# wrong PY4: copies what comes in, hands out the cache's own list; card: "it is what the first call gave back"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = deepcopy(rows)
    return cache[key]
