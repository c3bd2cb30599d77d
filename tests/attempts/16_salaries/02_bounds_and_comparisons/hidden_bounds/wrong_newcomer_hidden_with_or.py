# wrong ST4: one missing end is hidden pay; card: "hidden is who states neither"
def hidden_bounds(rows, least=0, most=None):
    result = {}
    for level in {row["level"] or "not said" for row in rows}:
        pairs = [(row["net_low"], row["net_high"]) for row in rows if (row["level"] or "not said") == level]
        spoken = [pair for pair in pairs if None not in pair]
        silent = len(pairs) - len(spoken)
        result[level] = {"n": len(pairs), "hidden": silent, "stated": median_bounds(spoken), "all": median_bounds(spoken + [(least, most)] * silent)}
    return result


print(hidden_bounds(rows, 30000, 600000))
save_functions("bounds.py", hidden_bounds)
