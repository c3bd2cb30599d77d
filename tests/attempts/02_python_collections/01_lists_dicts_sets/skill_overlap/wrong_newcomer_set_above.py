# wrong: the three sets stand above the function; card: "left from the call before"
matched = set()
missing = set()
extra = set()

def skill_overlap(cv, vacancy):
    mine = set()
    for skill in cv:
        mine.add(skill.lower())
    for skill in vacancy:
        if skill.lower() in mine:
            matched.add(skill.lower())
        else:
            missing.add(skill.lower())
    for skill in mine:
        if skill not in matched:
            extra.add(skill)
    return matched, missing, extra
