# wrong: calls lower and keeps nothing; card: "make small letters before you compare"
def skill_overlap(cv, vacancy):
    for skill in cv:
        skill.lower()
    for skill in vacancy:
        skill.lower()
    mine = set(cv)
    asked = set(vacancy)
    return mine & asked, asked - mine, mine - asked
