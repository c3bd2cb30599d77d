# right: the chain starts at the top and needs no lower limits
def grade(years):
    if years is None:
        return "not asked"
    elif int(years) >= 6:
        return "senior"
    elif int(years) >= 3:
        return "middle"
    elif int(years) >= 1:
        return "junior"
    else:
        return "none"
