# wrong: empty braces for an empty set; card: "`{}` no `add`"
def skill_overlap(cv, vacancy):
    mine = {}
    asked = {}
    for skill in cv:
        mine.add(skill.lower())
    for skill in vacancy:
        asked.add(skill.lower())
    return mine & asked, asked - mine, mine - asked
