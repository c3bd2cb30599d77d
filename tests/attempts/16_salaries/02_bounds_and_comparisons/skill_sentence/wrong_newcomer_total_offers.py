# wrong: the total stands in the sentence, too; card: "another number stands in it"
def skill_sentence(rows, skill, level, least=5):
    yes = [row["pay"] for row in rows if row["level"] == level and skill in row["skills"]]
    no = [row["pay"] for row in rows if row["level"] == level and skill not in row["skills"]]
    gap = statistics.median(yes) - statistics.median(no) if min(len(yes), len(no)) >= max(least, 1) else None
    start = f"Of {len(yes) + len(no)} {level} offers {len(yes)} name {skill}, {len(no)} do not: "
    if gap is None:
        sentence = start + "cannot tell"
    elif gap == 0:
        sentence = start + "the same"
    else:
        sentence = start + ("higher" if gap > 0 else "lower") + f" by {abs(gap):,.0f} roubles"
    return {"with_skill": len(yes), "without": len(no), "gap": gap, "sentence": sentence}


skill_sentence(planted, "Kafka", "senior")
