# wrong PY4: moves the name cache to a new dict; card: "The key is there already"
def cached(cache, key, rows):
    cache = deepcopy(cache)
    if key not in cache:
        cache[key] = rows
    return deepcopy(cache[key])
