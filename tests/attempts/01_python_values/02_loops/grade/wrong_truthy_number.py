# wrong PY8: a converted 0 counts as nothing; card: "somebody answered 0"
def grade(years):
    number = int(years or 0)
    if not number:
        return "not asked"
    elif number < 3:
        return "junior"
    elif number < 6:
        return "middle"
    return "senior"
