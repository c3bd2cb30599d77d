# wrong: a helper saves itself; card: "save that function too"
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def lacking(row, skills):
    return len([skill for skill in row["skills"] if skill not in skills])


def keep(rows, skills, *, missing=2):
    return [row for row in rows if row["skills"] != [] and lacking(row, skills) <= missing]


def summarise(rows):
    cities = {}
    for row in rows:
        cities[row["city"]] = cities.get(row["city"], 0) + 1
    stated = [row for row in rows if row["low"] is not None or row["high"] is not None]
    return {"fit": len(rows), "stated": len(stated), "cities": cities}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
