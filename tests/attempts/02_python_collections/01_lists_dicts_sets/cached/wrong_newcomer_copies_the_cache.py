# wrong PY4: deep-copies the cache and stores into the copy; card: "PY4: nothing was stored in the dict that the caller handed in"
def cached(cache, key, rows):
    mine = deepcopy(cache)
    if key not in mine:
        mine[key] = deepcopy(rows)
    return mine[key]

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
