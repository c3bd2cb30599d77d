# right: level by level, with comprehensions
def hidden_bounds(rows, least=0, most=None):
    answer = {}
    for level in {row["level"] for row in rows}:
        pairs = [(row["net_low"], row["net_high"]) for row in rows if row["level"] == level]
        stated = [pair for pair in pairs if pair != (None, None)]
        answer[level or "not said"] = {
            "n": len(pairs), "hidden": len(pairs) - len(stated), "stated": median_bounds(stated),
            "all": median_bounds([(least, most) if pair == (None, None) else pair for pair in pairs]),
        }
    return answer
