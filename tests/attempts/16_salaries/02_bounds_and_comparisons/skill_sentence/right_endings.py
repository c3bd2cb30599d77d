# right: an ending from a dict
def skill_sentence(rows, skill, level, least=5):
    chosen = [row for row in rows if row["level"] == level]
    pays = {flag: [row["pay"] for row in chosen if (skill in row["skills"]) == flag] for flag in (True, False)}
    smaller = min(len(pays[True]), len(pays[False]))
    known = smaller > 0 and smaller >= least
    gap = statistics.median(pays[True]) - statistics.median(pays[False]) if known else None
    word = "cannot tell a difference" if gap is None else "the same median" if gap == 0 else f"median {abs(gap):.0f} " + ("higher" if gap > 0 else "lower")
    sentence = f"{level} offers, {skill}: {len(pays[True])} with, {len(pays[False])} without, {word} (generated data)"
    return {"with_skill": len(pays[True]), "without": len(pays[False]), "gap": gap, "sentence": sentence}
