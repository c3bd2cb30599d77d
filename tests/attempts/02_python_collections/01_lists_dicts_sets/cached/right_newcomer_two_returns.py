# right: a return in each branch
def cached(cache, key, rows):
    if key in cache:
        return deepcopy(cache[key])
    kept = deepcopy(rows)
    cache[key] = kept
    return deepcopy(kept)

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
