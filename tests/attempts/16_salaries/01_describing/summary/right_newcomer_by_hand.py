# right: without pandas, the place between two neighbours by hand
def summary(rows, least=5):
    stated = []
    for row in rows:
        if row["net_low"] is not None:
            stated.append(row["net_low"])
    stated.sort()
    n = len(rows)
    if n == 0:
        return {"n": 0, "with_pay": 0, "share": None, "q1": None, "median": None, "q3": None}
    if len(stated) == 0 or len(stated) < least:
        return {"n": n, "with_pay": len(stated), "share": len(stated) / n, "q1": None, "median": None, "q3": None}
    found = []
    for part in (0.25, 0.5, 0.75):
        place = (len(stated) - 1) * part
        below = int(place)
        above = below
        if below + 1 < len(stated):
            above = below + 1
        found.append(stated[below] + (stated[above] - stated[below]) * (place - below))
    return {"n": n, "with_pay": len(stated), "share": len(stated) / n, "q1": found[0], "median": found[1], "q3": found[2]}


save_functions("market.py", summary, imports=["import pandas"])
