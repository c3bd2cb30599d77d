# wrong: both ends must be stated; card: "One stated end is enough"
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def keep(rows, skills, *, missing=2):
    return [row for row in rows if row["skills"] and len(set(row["skills"]) - skills) <= missing]


def summarise(rows):
    cities = {}
    for row in rows:
        cities[row["city"]] = cities.get(row["city"], 0) + 1
    stated = [row for row in rows if row["low"] is not None and row["high"] is not None]
    return {"fit": len(rows), "stated": len(stated), "cities": cities}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
