# wrong: set() of a text in place of a list of texts: single letters; card: "`set(text)` takes a text apart"
def skill_overlap(cv, vacancy):
    mine = set()
    for skill in cv:
        mine = mine | set(skill.lower())
    asked = set()
    for skill in vacancy:
        asked = asked | set(skill.lower())
    return mine & asked, asked - mine, mine - asked
