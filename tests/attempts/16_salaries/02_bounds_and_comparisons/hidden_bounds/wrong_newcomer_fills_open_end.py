# wrong ST4: least and most fill every missing end; card: "keeps its open end"
def hidden_bounds(rows, least=0, most=None):
    groups = {}
    for row in rows:
        groups.setdefault(row["level"] or "not said", []).append((row["net_low"], row["net_high"]))
    result = {}
    for level, pairs in groups.items():
        spoken = [pair for pair in pairs if pair != (None, None)]
        filled = [(least if low is None else low, most if high is None else high) for low, high in pairs]
        result[level] = {"n": len(pairs), "hidden": len(pairs) - len(spoken), "stated": median_bounds(spoken), "all": median_bounds(filled)}
    return result


print(hidden_bounds(rows, 30000, 600000))
save_functions("bounds.py", hidden_bounds)
