# right: through JSON text and back
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = json.loads(json.dumps(rows))
    return json.loads(json.dumps(cache[key]))
