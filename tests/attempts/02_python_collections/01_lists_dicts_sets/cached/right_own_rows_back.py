# right: a caller who hands rows in may have the very same rows back; the cache has a copy
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = deepcopy(rows)
        return rows
    return deepcopy(cache[key])
