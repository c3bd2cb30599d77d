# wrong ST10: the skill adds value; card: "nobody has seen the skill do it"
def skill_sentence(rows, skill, level, least=5):
    yes = [row["pay"] for row in rows if row["level"] == level and skill in row["skills"]]
    no = [row["pay"] for row in rows if row["level"] == level and skill not in row["skills"]]
    gap = statistics.median(yes) - statistics.median(no) if min(len(yes), len(no)) >= max(least, 1) else None
    start = f"{len(yes)} {level} offers with {skill} and {len(no)} without: "
    if gap is None:
        sentence = start + "cannot tell"
    elif gap == 0:
        sentence = start + "the same"
    else:
        sentence = start + f"knowing {skill} makes your pay {'higher' if gap > 0 else 'lower'} by {abs(gap):,.0f} roubles, it adds value"
    return {"with_skill": len(yes), "without": len(no), "gap": gap, "sentence": sentence}


skill_sentence(planted, "Kafka", "senior")
