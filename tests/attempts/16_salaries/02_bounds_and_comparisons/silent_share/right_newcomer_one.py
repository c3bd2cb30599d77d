# right: flags in lists, sum of true and false
def silent_share(rows):
    frame = {}
    for row in rows:
        name = row["level"] or "not said"
        frame.setdefault(name, []).append(row["net_low"] is None and row["net_high"] is None)
    return {name: sum(flags) / len(flags) for name, flags in frame.items()}


silent_share(rows)
