# wrong PY4: a copy on the way in is enough; card: "PY4: the caller still has a name for the stored list: it is what the first call gave back"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = deepcopy(rows)
    return cache[key]

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
