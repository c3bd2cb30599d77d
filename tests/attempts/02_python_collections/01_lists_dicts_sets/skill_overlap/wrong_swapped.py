# wrong: missing and extra the wrong way round; card: "`missing` is what the vacancy asks and the CV lacks"
def skill_overlap(cv, vacancy):
    mine = set([skill.lower() for skill in cv])
    asked = set([skill.lower() for skill in vacancy])
    return mine & asked, mine - asked, asked - mine
