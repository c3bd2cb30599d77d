# right: a helper that picks the pays
def city_gap(rows, first, second, least=5):
    def pays(city, levels):
        return [row["pay"] for row in rows if row["city"] == city and row["level"] in levels]

    names = {row["level"] for row in rows}
    ours, theirs = pays(first, names), pays(second, names)
    every = statistics.median(ours) - statistics.median(theirs) if ours and theirs else None
    levels = {}
    for level in names - {None}:
        ours, theirs = pays(first, [level]), pays(second, [level])
        if min(len(ours), len(theirs)) >= least:
            levels[level] = statistics.median(ours) - statistics.median(theirs)
    flips = len(levels) > 0
    for gap in levels.values():
        if not (gap < 0 < every or every < 0 < gap):
            flips = False
    return {"all": every, "levels": levels, "flips": flips}
