# right: sets, setdefault with 0
def load(text, normalise):
    return [normalise(row) for row in json.loads(text)]


def keep(rows, skills, *, missing=2):
    fits = [row for row in rows if row["skills"] != []]
    return [row for row in fits if len(set(row["skills"]) - skills) <= missing]


def summarise(rows):
    answer = {}
    answer["cities"] = {}
    for row in rows:
        answer["cities"].setdefault(row["city"], 0)
        answer["cities"][row["city"]] = answer["cities"][row["city"]] + 1
    answer["stated"] = len([row for row in rows if not (row["low"] is None and row["high"] is None)])
    answer["fit"] = len(rows)
    return answer


save_functions("pipeline.py", load, keep, summarise, imports=["import json"])
