# wrong: low end against the low limit only; card: "each end counts"
def broken_rules(row):
    broken = []
    low, high = row["low"], row["high"]
    if row["site"] is None or row["external_id"] is None:
        broken.append(1)
    if low is None:
        kind = "none" if high is None else "to"
    elif high is None:
        kind = "from"
    else:
        kind = "range" if low < high else "exact" if low == high else "wrong"
    if kind != row["kind"]:
        broken.append(2)
    if kind != "none" and row["currency"] not in ["RUB", "USD", "EUR", "KZT", "BYR"]:
        broken.append(3)
    if row["net_low"] is not None and row["net_low"] < 10_000:
        broken.append(4)
    if row["net_high"] is not None and row["net_high"] > 2_000_000:
        broken.append(4)
    for end in ["low", "high"]:
        if row["net_" + end] is not None and row[end] is None:
            broken.append(5)
    if row["level"] is not None and row["level"] not in ["intern", "junior", "middle", "senior", "lead"]:
        broken.append(6)
    return broken


save_functions("rules.py", broken_rules)
