# wrong PY4: copy() at both doors; card: "PY4: the outer list is a copy, the dicts and lists inside are shared"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = rows.copy()
    return cache[key].copy()

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
