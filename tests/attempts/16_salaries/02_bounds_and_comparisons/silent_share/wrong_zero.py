# wrong SQ3: 0 is taken for nothing; card: "0 is stated"
def silent_share(rows):
    every, silent = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        every[level] = every.get(level, 0) + 1
        silent[level] = silent.get(level, 0) + (not row["net_low"] and not row["net_high"])
    return {level: silent[level] / every[level] for level in every}
