# right: letters only, then words; adds a column
def level_of(title):
    clean_title = ""
    for sign in title.lower():
        if sign.isalpha():
            clean_title += sign
        else:
            clean_title += " "
    words = clean_title.split()
    if "lead" in words or "тимлид" in words or "ведущий" in words:
        return "lead"
    if "senior" in words or "старший" in words or "сеньор" in words:
        return "senior"
    if "middle" in words or "миддл" in words or "мидл" in words:
        return "middle"
    if "junior" in words or "младший" in words or "джуниор" in words:
        return "junior"
    if "intern" in words or "стажёр" in words or "стажер" in words:
        return "intern"
    return None


said = []
for title in labelled["title"]:
    said.append(level_of(title))
labelled["said"] = said
filled = labelled.fillna("not said")
confused = pd.crosstab(filled["level"], filled["said"])
