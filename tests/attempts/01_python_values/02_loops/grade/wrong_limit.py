# wrong PY3: 6 still counts as middle; card: "A limit belongs to one grade only"
def grade(years):
    if years is None:
        return "not asked"
    number = int(years)
    if number == 0:
        return "none"
    elif number <= 2:
        return "junior"
    elif number <= 6:
        return "middle"
    return "senior"
