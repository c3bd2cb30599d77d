# wrong ST3: the share of those who speak; card: "not of those who speak"
def silent_share(rows):
    every, silent = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        every[level] = every.get(level, 0) + 1
        silent[level] = silent.get(level, 0) + (row["net_low"] is None and row["net_high"] is None)
    return {level: 1 - silent[level] / every[level] for level in every}
