# wrong ST4: the assumption fills open ends, too; card: "keeps its open end"
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
            pairs.append((least if pair[0] is None else pair[0], most if pair[1] is None else pair[1]))
    return {
        level: {
            "n": len(pairs) + hidden[level],
            "hidden": hidden[level],
            "stated": median_bounds(pairs),
            "all": median_bounds(pairs + [(least, most)] * hidden[level]),
        }
        for level, pairs in stated.items()
    }
