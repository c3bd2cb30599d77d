# wrong PY4: writes the small letters into the given lists; card: "PY4: the function changed a list or dict that belongs to its caller"
def skill_overlap(cv, vacancy):
    for n in range(len(cv)):
        cv[n] = cv[n].lower()
    for n in range(len(vacancy)):
        vacancy[n] = vacancy[n].lower()
    mine = set(cv)
    asked = set(vacancy)
    return mine & asked, asked - mine, mine - asked
