# wrong: a level where everybody speaks has no entry; card: "in which everybody speaks has an entry"
def silent_share(rows):
    total, silent = {}, {}
    for row in rows:
        level = row["level"] or "not said"
        total[level] = total.get(level, 0) + 1
        if row["net_low"] is None and row["net_high"] is None:
            silent[level] = silent.get(level, 0) + 1
    return {level: silent[level] / total[level] for level in silent}


silent_share(rows)
