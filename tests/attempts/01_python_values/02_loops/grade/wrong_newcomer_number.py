# wrong: years is a number already; card: "A text and a number cannot be compared; make an int first"
def grade(years):
    if years is None:
        return "not asked"
    elif years == 0:
        return "none"
    elif years <= 2:
        return "junior"
    elif years <= 5:
        return "middle"
    else:
        return "senior"
