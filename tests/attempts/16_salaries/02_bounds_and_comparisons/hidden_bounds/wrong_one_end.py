# wrong ST4: an open end is taken for hidden; card: "hidden is who states neither"
def hidden_bounds(rows, least=0, most=None):
    stated, hidden = {}, {}
    for row in rows:
        level = "not said" if row["level"] is None else row["level"]
        pairs = stated.setdefault(level, [])
        hidden.setdefault(level, 0)
        pair = (row["net_low"], row["net_high"])
        if None in pair:
            hidden[level] = hidden[level] + 1
        else:
            pairs.append(pair)
    return {
        level: {
            "n": len(pairs) + hidden[level],
            "hidden": hidden[level],
            "stated": median_bounds(pairs),
            "all": median_bounds(pairs + [(least, most)] * hidden[level]),
        }
        for level, pairs in stated.items()
    }
