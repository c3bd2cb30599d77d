# wrong ST3: median_bounds knows (None, None), so the assumption is not used; card: "a hidden offer is `(least, most)`"
def hidden_bounds(rows, least=0, most=None):
    result = {}
    for level in {row["level"] or "not said" for row in rows}:
        pairs = [(row["net_low"], row["net_high"]) for row in rows if (row["level"] or "not said") == level]
        spoken = [pair for pair in pairs if pair != (None, None)]
        result[level] = {"n": len(pairs), "hidden": len(pairs) - len(spoken), "stated": median_bounds(spoken), "all": median_bounds(pairs)}
    return result


print(hidden_bounds(rows, 30000, 600000))
save_functions("bounds.py", hidden_bounds)
