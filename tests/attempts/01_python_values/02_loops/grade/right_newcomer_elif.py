# right: None first, then int once and an elif ladder upwards
def grade(years):
    if years is None:
        return "not asked"
    years = int(years)
    if years == 0:
        return "none"
    elif years <= 2:
        return "junior"
    elif years <= 5:
        return "middle"
    else:
        return "senior"
