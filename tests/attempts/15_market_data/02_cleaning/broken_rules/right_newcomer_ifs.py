# right: slow ifs
def broken_rules(row):
    broken = []
    if row["site"] is None or row["external_id"] is None:
        broken.append("no id")
    low = row["low"]
    high = row["high"]
    if low is None and high is None:
        fits = row["kind"] == "none"
    elif low is None:
        fits = row["kind"] == "to"
    elif high is None:
        fits = row["kind"] == "from"
    elif low == high:
        fits = row["kind"] == "exact"
    elif low < high:
        fits = row["kind"] == "range"
    else:
        fits = False
    if not fits:
        broken.append("kind")
    if low is not None or high is not None:
        if row["currency"] not in ["RUB", "USD", "EUR", "KZT", "BYR"]:
            broken.append("currency")
    for name in ["net_low", "net_high"]:
        if row[name] is not None:
            if row[name] < 10000 or row[name] > 2000000:
                broken.append(name + " is strange")
    if row["net_low"] is not None and low is None:
        broken.append("net_low from nothing")
    if row["net_high"] is not None and high is None:
        broken.append("net_high from nothing")
    if row["level"] is not None and row["level"] not in ["intern", "junior", "middle", "senior", "lead"]:
        broken.append("level")
    return broken


save_functions("rules.py", broken_rules)
