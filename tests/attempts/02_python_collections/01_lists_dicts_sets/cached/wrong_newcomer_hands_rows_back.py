# wrong: returns a copy of the rows that came in, not what is stored; card: "not the rows of this call"
def cached(cache, key, rows):
    if key not in cache:
        cache[key] = deepcopy(rows)
    return deepcopy(rows)

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
