# wrong ST3: the missing level stays None; card: "is called `not said`"
def silent_share(rows):
    every, silent = {}, {}
    for row in rows:
        level = row["level"]
        every[level] = every.get(level, 0) + 1
        silent[level] = silent.get(level, 0) + (row["net_low"] is None and row["net_high"] is None)
    return {level: silent[level] / every[level] for level in every}
