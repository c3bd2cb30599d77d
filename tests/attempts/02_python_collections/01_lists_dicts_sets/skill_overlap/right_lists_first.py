# right: lists of small letters, then set() of them
def skill_overlap(cv, vacancy):
    low_cv = []
    for skill in cv:
        low_cv.append(skill.lower())
    low_vacancy = []
    for skill in vacancy:
        low_vacancy.append(skill.lower())
    everything = set(low_cv + low_vacancy)
    return set(low_cv) & set(low_vacancy), everything - set(low_cv), everything - set(low_vacancy)
