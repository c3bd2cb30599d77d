# wrong PY6: calls lower and keeps the old text; card: "make small letters before you compare"
def skill_overlap(cv, vacancy):
    mine, asked = set(), set()
    for skill in cv:
        skill.lower()
        mine.add(skill)
    for skill in vacancy:
        skill.lower()
        asked.add(skill)
    return mine & asked, asked - mine, mine - asked
