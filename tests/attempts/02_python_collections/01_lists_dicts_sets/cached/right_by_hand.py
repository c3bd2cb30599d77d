# right: rebuilt with loops, every dict and every skill list new
def fresh(rows):
    result = []
    for row in rows:
        twin = row.copy()
        twin["skills"] = row["skills"].copy()
        result.append(twin)
    return result

def cached(cache, key, rows):
    if key not in cache:
        cache[key] = fresh(rows)
    return fresh(cache[key])
