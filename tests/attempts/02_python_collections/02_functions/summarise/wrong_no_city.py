# wrong PY8: rows without a city are left out; card: "PY8: rows without a city count under None"
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def keep(rows, skills, *, missing=2):
    kept = []
    for row in rows:
        lacking = [skill for skill in row["skills"] if skill not in skills]
        if row["skills"] != [] and len(lacking) <= missing:
            kept.append(row)
    return kept


def summarise(rows):
    cities = {}
    for row in rows:
        if row["city"] is not None:
            cities[row["city"]] = cities.get(row["city"], 0) + 1
    stated = [row for row in rows if row["low"] is not None or row["high"] is not None]
    return {"fit": len(rows), "stated": len(stated), "cities": cities}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
