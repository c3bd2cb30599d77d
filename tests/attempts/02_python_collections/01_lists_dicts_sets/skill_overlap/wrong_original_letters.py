# wrong: compares in small letters, gives back as written; card: "All three in small letters"
def skill_overlap(cv, vacancy):
    mine = {}
    for skill in cv:
        mine[skill.lower()] = skill
    asked = {}
    for skill in vacancy:
        asked[skill.lower()] = skill
    matched = set(mine) & set(asked)
    return matched, {asked[word] for word in asked if word not in matched}, {mine[word] for word in mine if word not in matched}
