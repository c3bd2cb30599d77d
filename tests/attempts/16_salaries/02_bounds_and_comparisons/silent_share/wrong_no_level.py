# wrong ST3: offers without a level are dropped; card: "is an offer"
def silent_share(rows):
    every, silent = {}, {}
    for row in rows:
        if row["level"] is None:
            continue
        level = "not said" if row["level"] is None else row["level"]
        every[level] = every.get(level, 0) + 1
        silent[level] = silent.get(level, 0) + (row["net_low"] is None and row["net_high"] is None)
    return {level: silent[level] / every[level] for level in every}
