# right: copies each row by itself, in and out
def cached(cache, key, rows):
    known = False
    for name in cache:
        if name == key:
            known = True
    if known == False:
        mine = []
        for row in rows:
            mine.append(deepcopy(row))
        cache[key] = mine
    for_caller = []
    for row in cache[key]:
        for_caller.append(deepcopy(row))
    return for_caller

answers = {}
first = cached(answers, "hh", [{"id": 7, "skills": ["SQL"]}])
first[0]["skills"].remove("SQL")
cached(answers, "hh", [])
