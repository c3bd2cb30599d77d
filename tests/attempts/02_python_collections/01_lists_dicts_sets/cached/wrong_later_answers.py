# wrong PY4: only the first answer is a copy; card: "PY4: a change from outside reached the cache"
def cached(cache, key, rows):
    if key in cache:
        return cache[key]
    cache[key] = deepcopy(rows)
    return deepcopy(rows)
