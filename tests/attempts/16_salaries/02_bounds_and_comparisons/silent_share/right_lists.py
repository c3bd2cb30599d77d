# right: a list of 0 and 1 for each level
def silent_share(rows):
    found = {}
    for row in rows:
        found.setdefault(row["level"] or "not said", []).append(1 if row["net_low"] is None and row["net_high"] is None else 0)
    return {level: sum(flags) / len(flags) for level, flags in found.items()}
