# wrong PY8: converts before it asks about the gap; card: "ask about the gap before you convert"
def grade(years):
    number = int(years)
    if years is None:
        return "not asked"
    if number == 0:
        return "none"
    elif number < 3:
        return "junior"
    elif number < 6:
        return "middle"
    return "senior"
