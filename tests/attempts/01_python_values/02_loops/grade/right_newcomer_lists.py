# right: None first, then membership in lists of numbers
def grade(years):
    if years == None:
        level = "not asked"
    elif int(years) in [1, 2]:
        level = "junior"
    elif int(years) in [3, 4, 5]:
        level = "middle"
    elif int(years) == 0:
        level = "none"
    else:
        level = "senior"
    return level
