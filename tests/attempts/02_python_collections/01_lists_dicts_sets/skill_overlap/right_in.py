# right: loops and `in`, no operations of sets
def skill_overlap(cv, vacancy):
    mine = []
    for skill in cv:
        mine.append(skill.lower())
    matched, missing, extra = set(), set(), set()
    for skill in vacancy:
        if skill.lower() in mine:
            matched.add(skill.lower())
        else:
            missing.add(skill.lower())
    for skill in mine:
        if skill not in matched:
            extra.add(skill)
    return matched, missing, extra
