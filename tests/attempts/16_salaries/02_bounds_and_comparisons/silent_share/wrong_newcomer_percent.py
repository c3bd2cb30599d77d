# wrong: a share is read as per cent; card: "a share lies between 0 and 1"
def silent_share(rows):
    total, silent = {}, {}
    for row in rows:
        level = row["level"] or "not said"
        total[level] = total.get(level, 0) + 1
        if row["net_low"] is None and row["net_high"] is None:
            silent[level] = silent.get(level, 0) + 1
    return {level: silent.get(level, 0) * 100 / total[level] for level in total}


silent_share(rows)
