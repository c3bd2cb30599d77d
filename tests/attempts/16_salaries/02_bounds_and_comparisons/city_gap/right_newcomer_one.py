# right: two helpers inside, a set of levels
def city_gap(rows, first, second, least=5):
    def pays(city, level=None):
        return [row["pay"] for row in rows if row["city"] == city and (level is None or row["level"] == level)]

    def gap(one, two):
        return statistics.median(one) - statistics.median(two)

    whole = gap(pays(first), pays(second)) if pays(first) and pays(second) else None
    levels = {}
    for level in {row["level"] for row in rows} - {None}:
        one, two = pays(first, level), pays(second, level)
        if min(len(one), len(two)) >= least:
            levels[level] = gap(one, two)
    flips = whole is not None and bool(levels) and all(whole * value < 0 for value in levels.values())
    return {"all": whole, "levels": levels, "flips": flips}


city_gap(planted, "Москва", "Казань")
