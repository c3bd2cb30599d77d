# right: helpers, saved with the others
def load(text, normalise):
    rows = []
    for raw in json.loads(text):
        rows.append(normalise(raw))
    return rows


def lacking(row, skills):
    count = 0
    for skill in row["skills"]:
        if skill not in skills:
            count += 1
    return count


def keep(rows, skills, *, missing=2):
    return [row for row in rows if len(row["skills"]) > 0 and lacking(row, skills) <= missing]


def summarise(rows):
    summary = {"fit": 0, "stated": 0, "cities": {}}
    for row in rows:
        summary["fit"] += 1
        if not (row["low"] is None and row["high"] is None):
            summary["stated"] += 1
        summary["cities"].setdefault(row["city"], 0)
        summary["cities"][row["city"]] += 1
    return summary


save_functions("pipeline.py", load, lacking, keep, summarise, imports=["import json"])
