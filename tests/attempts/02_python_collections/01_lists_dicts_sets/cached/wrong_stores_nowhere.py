# wrong PY4: moves the name cache to a new dict; card: "PY4: nothing was stored in the dict that the caller handed in"
def cached(cache, key, rows):
    cache = deepcopy(cache)
    if key not in cache:
        cache[key] = rows
    return deepcopy(cache[key])
