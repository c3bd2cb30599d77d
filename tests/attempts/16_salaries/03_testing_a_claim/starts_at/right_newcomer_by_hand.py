# right: sorts and interpolates by hand, everything typed three times
def lowest(rows):
    best = None
    for row in rows:
        if row["level"] == "junior" and row["net_low"] is not None:
            if best is None or row["net_low"] < best:
                best = row["net_low"]
    return best


def lower_quartile(rows):
    ends = []
    for row in rows:
        if row["level"] == "junior":
            if row["net_low"] is not None:
                ends.append(row["net_low"])
    if ends == []:
        return None
    return pandas.Series(ends).quantile(0.25)


def middle(rows):
    ends = []
    for row in rows:
        if row["level"] == "junior":
            if row["net_low"] is not None:
                ends.append(row["net_low"])
    ends.sort()
    if len(ends) == 0:
        return None
    half = len(ends) // 2
    if len(ends) % 2 == 1:
        return ends[half]
    return (ends[half - 1] + ends[half]) / 2


starts_at = {"minimum": lowest, "quartile": lower_quartile, "median": middle}
save_functions("claim.py", lowest, lower_quartile, middle, imports=["import pandas"])
print({name: reading(offers) for name, reading in starts_at.items()})
