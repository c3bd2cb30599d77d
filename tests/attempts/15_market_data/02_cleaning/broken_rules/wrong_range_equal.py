# wrong: a range may have equal ends; card: "does not fit its ends"
def broken_rules(row):
    broken = []
    low, high, kind = row["low"], row["high"], row["kind"]
    if row["site"] is None or row["external_id"] is None:
        broken.append("rule 1")
    if low is None and high is None:
        if kind != "none":
            broken.append("rule 2")
    elif low is None:
        if kind != "to":
            broken.append("rule 2")
    elif high is None:
        if kind != "from":
            broken.append("rule 2")
    elif not ((kind == "range" and low <= high) or (kind == "exact" and low == high)):
        broken.append("rule 2")
    if (low is not None or high is not None) and row["currency"] not in ["RUB", "USD", "EUR", "KZT", "BYR"]:
        broken.append("rule 3")
    for end in ["low", "high"]:
        net = row["net_" + end]
        if net is not None:
            if net < 10000 or net > 2000000:
                broken.append("rule 4")
            if row[end] is None:
                broken.append("rule 5")
    if row["level"] is not None and row["level"] not in ["intern", "junior", "middle", "senior", "lead"]:
        broken.append("rule 6")
    return broken


save_functions("rules.py", broken_rules)
