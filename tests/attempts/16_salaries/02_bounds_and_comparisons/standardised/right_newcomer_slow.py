# right: two lists for each level, sums by hand
def standardised(rows, first, second, least=5):
    levels = []
    for row in rows:
        if row["level"] is not None and row["level"] not in levels:
            levels.append(row["level"])
    sum_first = 0
    sum_second = 0
    weight_sum = 0
    good = []
    for level in levels:
        a = []
        b = []
        for row in rows:
            if row["level"] == level and row["city"] == first:
                a.append(row["pay"])
            if row["level"] == level and row["city"] == second:
                b.append(row["pay"])
        if len(a) >= least and len(b) >= least:
            weight = len(a) + len(b)
            sum_first = sum_first + weight * statistics.median(a)
            sum_second = sum_second + weight * statistics.median(b)
            weight_sum = weight_sum + weight
            good.append(level)
    left = 0
    for row in rows:
        if row["city"] == first or row["city"] == second:
            if row["level"] not in good:
                left = left + 1
    if weight_sum == 0:
        return {"first": None, "second": None, "gap": None, "left_out": left}
    x = sum_first / weight_sum
    y = sum_second / weight_sum
    return {"first": x, "second": y, "gap": x - y, "left_out": left}


print(standardised(planted, "Москва", "Казань"))
save_functions("bounds.py", standardised, imports=["import statistics"])
