# wrong PY8: an empty answer is asked for again; card: "PY8: an empty answer is an answer"
def cached(cache, key, rows):
    if not cache.get(key):
        cache[key] = deepcopy(rows)
    return deepcopy(cache[key])
