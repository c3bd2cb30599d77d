# wrong: sorted lists instead of sets; card: "Three sets are asked, these are lists"
def skill_overlap(cv, vacancy):
    mine = set([skill.lower() for skill in cv])
    asked = set([skill.lower() for skill in vacancy])
    return sorted(mine & asked), sorted(asked - mine), sorted(mine - asked)
