# wrong PY4: copies what goes out, stores what came in; card: "it is the rows that were handed in"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = rows
    return deepcopy(cache[key])
