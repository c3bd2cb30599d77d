# right: pairs by level, the silent counted as the rest
def hidden_bounds(rows, least=0, most=None):
    groups = {}
    for row in rows:
        groups.setdefault(row["level"] or "not said", []).append((row["net_low"], row["net_high"]))
    result = {}
    for level, pairs in groups.items():
        spoken = [pair for pair in pairs if pair != (None, None)]
        silent = len(pairs) - len(spoken)
        result[level] = {"n": len(pairs), "hidden": silent, "stated": median_bounds(spoken), "all": median_bounds(spoken + [(least, most)] * silent)}
    return result


print(hidden_bounds(rows, 30000, 600000))
save_functions("bounds.py", hidden_bounds)
