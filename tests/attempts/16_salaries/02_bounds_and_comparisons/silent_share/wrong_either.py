# wrong SQ3: one missing end is taken for silence; card: "silent means `None` at both ends"
def silent_share(rows):
    every, silent = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        every[level] = every.get(level, 0) + 1
        silent[level] = silent.get(level, 0) + (row["net_low"] is None or row["net_high"] is None)
    return {level: silent[level] / every[level] for level in every}
