# right: a verdict first, then one sentence around it
def skill_sentence(rows, skill, level, least=5):
    ours = [row for row in rows if row["level"] == level]
    yes = [row["pay"] for row in ours if skill in row["skills"]]
    no = [row["pay"] for row in ours if skill not in row["skills"]]
    gap = None
    if yes and no and len(yes) >= least and len(no) >= least:
        gap = statistics.median(yes) - statistics.median(no)
    if gap is None:
        verdict = "we cannot tell which pay is better"
    elif gap == 0:
        verdict = "the median pay is the same"
    else:
        verdict = f"the median pay is {'higher' if gap > 0 else 'lower'} by {abs(gap):,.0f} roubles in those with it"
    sentence = f"Among the {level} offers, {len(yes)} name {skill} and {len(no)} do not: {verdict}."
    return {"with_skill": len(yes), "without": len(no), "gap": gap, "sentence": sentence}


skill_sentence(planted, "Kafka", "senior")
