# wrong PY4: copies each dict, shares each skill list; card: "PY4: the outer list is a copy, the dicts and lists inside are shared"
def fresh(rows):
    result = []
    for row in rows:
        result.append(row.copy())
    return result

def cached(cache, key, rows):
    if key not in cache:
        cache[key] = fresh(rows)
    return fresh(cache[key])
