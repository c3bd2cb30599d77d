# wrong ST3: n counts those who speak; card: "counts the silent, too"
def hidden_bounds(rows, least=0, most=None):
    stated, hidden = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        pairs = stated.setdefault(level, [])
        hidden.setdefault(level, 0)
        pair = (row["net_low"], row["net_high"])
        if pair == (None, None):
            hidden[level] = hidden[level] + 1
        else:
            pairs.append(pair)
    return {
        level: {
            "n": len(pairs),
            "hidden": hidden[level],
            "stated": median_bounds(pairs),
            "all": median_bounds(pairs + [(least, most)] * hidden[level]),
        }
        for level, pairs in stated.items()
    }
