# wrong PY4: the stub unchanged; card: "PY4: the caller still has a name for the stored list"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = rows
    return cache[key]
