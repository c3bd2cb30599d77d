# wrong: counts what the row lacks of mine; card: "you counted skills of yours that the row lacks"
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def keep(rows, skills, *, missing=2):
    result = []
    for row in rows:
        if row["skills"] != [] and len(skills - set(row["skills"])) <= missing:
            result.append(row)
    return result


def summarise(rows):
    cities = {}
    for row in rows:
        cities[row["city"]] = cities.get(row["city"], 0) + 1
    stated = [row for row in rows if row["low"] is not None or row["high"] is not None]
    return {"fit": len(rows), "stated": len(stated), "cities": cities}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
