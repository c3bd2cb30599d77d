# wrong PY4: copies the outer list only; card: "PY4: the outer list is a copy, the dicts and lists inside are shared"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = rows.copy()
    return cache[key].copy()
