# wrong ST10: one offer is a level; card: "a level needs `least` rows"
def city_gap(rows, first, second, least=5):
    pay = {}
    for row in rows:
        pay.setdefault((row["city"], None), []).append(row["pay"])
        if row["level"] is not None:
            pay.setdefault((row["city"], row["level"]), []).append(row["pay"])

    def gap(level, enough):
        ours, theirs = pay.get((first, level), []), pay.get((second, level), [])
        if len(ours) < enough or len(theirs) < enough:
            return None
        return statistics.median(ours) - statistics.median(theirs)

    every = gap(None, 1)
    found = {level: gap(level, 1) for city, level in pay if level is not None}
    levels = {level: one for level, one in found.items() if one is not None}
    return {"all": every, "levels": levels, "flips": bool(levels) and all(one * every < 0 for one in levels.values())}
