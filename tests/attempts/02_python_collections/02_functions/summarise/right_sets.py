# right: sets and comprehensions
def load(text, normalise):
    return list(map(normalise, json.loads(text)))


def keep(rows, skills, *, missing=2):
    return [row for row in rows if row["skills"] and len(set(row["skills"]) - set(skills)) <= missing]


def summarise(rows):
    cities = [row["city"] for row in rows]
    stated = [row for row in rows if row["low"] is not None or row["high"] is not None]
    return {"fit": len(cities), "stated": len(stated), "cities": {city: cities.count(city) for city in cities}}


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
