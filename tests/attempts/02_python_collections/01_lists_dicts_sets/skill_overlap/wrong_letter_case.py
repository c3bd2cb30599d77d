# wrong: capital letters part two skills; card: "make small letters before you compare"
def skill_overlap(cv, vacancy):
    return set(cv) & set(vacancy), set(vacancy) - set(cv), set(cv) - set(vacancy)
