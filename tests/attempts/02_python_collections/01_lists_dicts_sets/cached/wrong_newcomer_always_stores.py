# wrong: stores the new rows each time; card: "what is stored under it is asked"
def cached(cache, key, rows):
    cache[key] = deepcopy(rows)
    return deepcopy(cache[key])

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
