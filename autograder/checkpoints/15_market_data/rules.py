def broken_rules(row):
    broken = []
    low, high = row["low"], row["high"]
    if row["site"] is None or row["external_id"] is None:
        broken.append("no key")
    if low is None:
        kind = "none" if high is None else "to"
    elif high is None:
        kind = "from"
    else:
        kind = "exact" if low == high else "range" if low < high else "upside down"
    if row["kind"] != kind:
        broken.append("kind and ends differ")
    if kind != "none" and row["currency"] not in ("RUB", "USD", "EUR", "KZT", "BYR"):
        broken.append("currency")
    for end in ("low", "high"):
        net = row["net_" + end]
        if net is not None and not 10_000 <= net <= 2_000_000:
            broken.append("net out of reach")
        if net is not None and row[end] is None:
            broken.append("net from nowhere")
    if row["level"] not in ("intern", "junior", "middle", "senior", "lead", None):
        broken.append("level")
    return broken
