# wrong ST10: both cities together need least rows; card: "in each of the two cities"
def city_gap(rows, first, second, least=5):
    def pays(city, level=None):
        return [row["pay"] for row in rows if row["city"] == city and (level is None or row["level"] == level)]

    one, two = pays(first), pays(second)
    gap = statistics.median(one) - statistics.median(two) if one and two else None
    levels = {}
    for level in {row["level"] for row in rows if row["level"]}:
        one, two = pays(first, level), pays(second, level)
        if one and two and len(one) + len(two) >= least:
            levels[level] = statistics.median(one) - statistics.median(two)
    flips = bool(gap and levels) and all(gap * value < 0 for value in levels.values())
    return {"all": gap, "levels": levels, "flips": flips}


city_gap(planted, "Москва", "Казань")
