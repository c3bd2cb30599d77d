# wrong PY6: believes that add hands the set back; card: "`add` hands back None"
def skill_overlap(cv, vacancy):
    mine = set()
    for skill in cv:
        mine = mine.add(skill.lower())
    asked = set()
    for skill in vacancy:
        asked = asked.add(skill.lower())
    return mine & asked, asked - mine, mine - asked
