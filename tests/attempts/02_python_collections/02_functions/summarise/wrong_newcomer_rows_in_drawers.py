# wrong: cities holds the rows, as drawers did; card: "`cities` counts rows"
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def keep(rows, skills, *, missing=2):
    fits = [row for row in rows if row["skills"] != []]
    return [row for row in fits if len(set(row["skills"]) - skills) <= missing]


def summarise(rows):
    cities = {}
    for row in rows:
        cities.setdefault(row["city"], []).append(row)
    stated = [row for row in rows if row["low"] is not None or row["high"] is not None]
    return {"fit": len(rows), "stated": len(stated), "cities": cities}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
