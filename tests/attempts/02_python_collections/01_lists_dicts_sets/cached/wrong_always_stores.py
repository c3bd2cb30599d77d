# wrong: stores every time; card: "The key is there already"
def cached(cache, key, rows):
    cache[key] = deepcopy(rows)
    return deepcopy(cache[key])
