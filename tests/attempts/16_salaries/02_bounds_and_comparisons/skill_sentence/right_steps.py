# right: if and elif, plain numbers
def skill_sentence(rows, skill, level, least=5):
    yes, no = [], []
    for row in rows:
        if row["level"] == level:
            if skill in row["skills"]:
                yes.append(row["pay"])
            else:
                no.append(row["pay"])
    text_of = "In " + str(len(yes)) + " " + level + " offers with " + skill + " and " + str(len(no)) + " without it "
    if not yes or not no or len(yes) < least or len(no) < least:
        return {"with_skill": len(yes), "without": len(no), "gap": None, "sentence": text_of + "there are too few: cannot tell"}
    gap = statistics.median(yes) - statistics.median(no)
    if gap > 0:
        ending = "the first median is higher by " + str(int(gap))
    elif gap < 0:
        ending = "the first median is lower by " + str(int(-gap))
    else:
        ending = "the median is the same"
    return {"with_skill": len(yes), "without": len(no), "gap": gap, "sentence": text_of + ending}
