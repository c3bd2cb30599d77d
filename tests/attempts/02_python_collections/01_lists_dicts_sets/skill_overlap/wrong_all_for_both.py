# wrong: | instead of &; card: "in both at once is `&`"
def skill_overlap(cv, vacancy):
    mine = set([skill.lower() for skill in cv])
    asked = set([skill.lower() for skill in vacancy])
    return mine | asked, asked - mine, mine - asked
