# wrong ST9: the slide as it was; card: "compare inside each level"
def city_gap(rows, first, second, least=5):
    pay = {first: [], second: []}
    for row in rows:
        pay.setdefault(row["city"], []).append(row["pay"])
    gap = statistics.median(pay[first]) - statistics.median(pay[second])
    return {"all": gap, "levels": {}, "flips": False}
