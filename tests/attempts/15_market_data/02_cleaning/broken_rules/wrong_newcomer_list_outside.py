# wrong: the file sees what stands in the notebook; card: "stays in the notebook"
LEVELS = ["intern", "junior", "middle", "senior", "lead"]


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
    for end in ["low", "high"]:
        net = row["net_" + end]
        if net is not None and (net < 10_000 or net > 2_000_000):
            broken.append(4)
        if net is not None and row[end] is None:
            broken.append(5)
    if row["level"] is not None and row["level"] not in LEVELS:
        broken.append(6)
    return broken


save_functions("rules.py", broken_rules)
