# wrong PY6: believes that a list has lower, too; card: "PY6: a list has no `lower`"
def skill_overlap(cv, vacancy):
    mine = set(cv.lower())
    asked = set(vacancy.lower())
    return mine & asked, asked - mine, mine - asked
