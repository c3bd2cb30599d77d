# wrong PY8: 0 is missing; card: "a clean row was refused"
def broken_rules(row):
    broken = []
    low, high = row["low"], row["high"]
    if not row["site"] or not row["external_id"]:
        broken.append(1)
    if low and high:
        kind = "range" if low < high else "exact" if low == high else "wrong"
    elif low:
        kind = "from"
    elif high:
        kind = "to"
    else:
        kind = "none"
    if kind != row["kind"]:
        broken.append(2)
    if kind != "none" and row["currency"] not in ["RUB", "USD", "EUR", "KZT", "BYR"]:
        broken.append(3)
    for end in ["low", "high"]:
        net = row["net_" + end]
        if net and (net < 10_000 or net > 2_000_000):
            broken.append(4)
        if net and not row[end]:
            broken.append(5)
    if row["level"] and row["level"] not in ["intern", "junior", "middle", "senior", "lead"]:
        broken.append(6)
    return broken


save_functions("rules.py", broken_rules)
