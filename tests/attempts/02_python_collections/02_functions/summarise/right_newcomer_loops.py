# right: loops, a helper saved along
def load(text, normalise):
    raw = json.loads(text)
    result = []
    for row in raw:
        result.append(normalise(row))
    return result


def lacking(row, skills):
    count = 0
    for skill in row["skills"]:
        if skill not in skills:
            count = count + 1
    return count


def keep(rows, skills, *, missing=2):
    result = []
    for row in rows:
        if len(row["skills"]) == 0:
            continue
        if lacking(row, skills) <= missing:
            result.append(row)
    return result


def summarise(rows):
    fit = 0
    stated = 0
    cities = {}
    for row in rows:
        fit = fit + 1
        if row["low"] is not None or row["high"] is not None:
            stated = stated + 1
        if row["city"] not in cities:
            cities[row["city"]] = 0
        cities[row["city"]] = cities[row["city"]] + 1
    return {"fit": fit, "stated": stated, "cities": cities}


save_functions("pipeline.py", load, lacking, keep, summarise, imports=["import json"])
