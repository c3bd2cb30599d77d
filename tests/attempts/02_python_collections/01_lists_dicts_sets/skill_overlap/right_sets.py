# right: two sets, three operations
def skill_overlap(cv, vacancy):
    mine = set()
    for skill in cv:
        mine.add(skill.lower())
    asked = set()
    for skill in vacancy:
        asked.add(skill.lower())
    matched = mine & asked
    return matched, asked - mine, mine - asked
