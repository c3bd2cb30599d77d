# wrong: the sign stays in the sentence, lower is not said; card: "one ending"
def skill_sentence(rows, skill, level, least=5):
    named = [row["pay"] for row in rows if row["level"] == level and skill in row["skills"]]
    others = [row["pay"] for row in rows if row["level"] == level and skill not in row["skills"]]
    start = f"Of the {level} offers here {len(named)} name {skill}, {len(others)} do not"
    gap = None
    if named and others and len(named) >= least and len(others) >= least:
        gap = statistics.median(named) - statistics.median(others)
    if gap is None:
        words = "too few, we cannot tell"
    elif gap == 0:
        words = "the median pay is the same"
    else:
        words = f"the median pay of those naming it is {abs(gap):,.0f} higher"
    return {"with_skill": len(named), "without": len(others), "gap": gap, "sentence": f"{start}; {words}."}
