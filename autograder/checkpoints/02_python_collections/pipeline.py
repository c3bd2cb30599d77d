import json


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
    stated = 0
    for row in rows:
        cities[row["city"]] = cities.get(row["city"], 0) + 1
        if row["low"] is not None or row["high"] is not None:
            stated = stated + 1
    return {"fit": len(rows), "stated": stated, "cities": cities}
