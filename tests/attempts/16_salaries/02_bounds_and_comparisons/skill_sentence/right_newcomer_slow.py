# right: joined with +, three ifs, round
def skill_sentence(rows, skill, level, least=5):
    have = []
    have_not = []
    for row in rows:
        if row["level"] != level:
            continue
        found = False
        for name in row["skills"]:
            if name == skill:
                found = True
        if found:
            have.append(row["pay"])
        else:
            have_not.append(row["pay"])
    result = {}
    result["with_skill"] = len(have)
    result["without"] = len(have_not)
    start = "In the " + level + " offers, " + str(len(have)) + " with " + skill + " (" + str(len(have_not)) + " without), "
    if len(have) == 0 or len(have_not) == 0 or len(have) < least or len(have_not) < least:
        result["gap"] = None
        result["sentence"] = start + "I cannot tell."
        return result
    gap = statistics.median(have) - statistics.median(have_not)
    result["gap"] = gap
    if gap == 0:
        result["sentence"] = start + "the pay is the same"
    if gap > 0:
        result["sentence"] = start + "the pay is " + str(round(gap)) + " roubles higher"
    if gap < 0:
        result["sentence"] = start + "the pay is " + str(round(-gap)) + " roubles lower"
    return result


skill_sentence(planted, "Kafka", "senior")
