# wrong PY8: a pay of 0 is not stated; card: "PY8: 0 is stated"
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def keep(rows, skills, *, missing=2):
    return [row for row in rows if row["skills"] and len(set(row["skills"]) - skills) <= missing]


def summarise(rows):
    cities = {}
    for row in rows:
        cities[row["city"]] = cities.get(row["city"], 0) + 1
    stated = [row for row in rows if row["low"] or row["high"]]
    return {"fit": len(rows), "stated": len(stated), "cities": cities}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
