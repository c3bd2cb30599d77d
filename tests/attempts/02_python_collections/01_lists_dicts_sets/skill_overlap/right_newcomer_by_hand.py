# right: sets filled skill by skill, with questions in place of & and -
def skill_overlap(cv, vacancy):
    mine = []
    for skill in cv:
        mine.append(skill.lower())
    asked = []
    for skill in vacancy:
        asked.append(skill.lower())
    matched = set()
    missing = set()
    extra = set()
    for skill in mine:
        if skill in asked:
            matched.add(skill)
        else:
            extra.add(skill)
    for skill in asked:
        if skill not in mine:
            missing.add(skill)
    return matched, missing, extra
