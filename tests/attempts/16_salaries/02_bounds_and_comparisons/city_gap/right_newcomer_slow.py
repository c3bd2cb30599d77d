# right: dicts in dicts, signs compared one by one
def city_gap(rows, first, second, least=5):
    pay = {first: [], second: []}
    by_level = {}
    for row in rows:
        if row["city"] in pay:
            pay[row["city"]].append(row["pay"])
            if row["level"] is not None:
                if row["level"] not in by_level:
                    by_level[row["level"]] = {first: [], second: []}
                by_level[row["level"]][row["city"]].append(row["pay"])
    if len(pay[first]) == 0 or len(pay[second]) == 0:
        gap = None
    else:
        gap = statistics.median(pay[first]) - statistics.median(pay[second])
    levels = {}
    for level in by_level:
        a = by_level[level][first]
        b = by_level[level][second]
        if len(a) >= least and len(b) >= least:
            levels[level] = statistics.median(a) - statistics.median(b)
    flips = False
    if gap is not None and len(levels) > 0:
        flips = True
        for level in levels:
            if gap > 0 and levels[level] >= 0:
                flips = False
            if gap < 0 and levels[level] <= 0:
                flips = False
            if gap == 0:
                flips = False
    return {"all": gap, "levels": levels, "flips": flips}


city_gap(planted, "Москва", "Казань")
