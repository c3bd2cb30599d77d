# wrong: texts compare like numbers; card: "Texts compare by characters, and"
def grade(years):
    if years is None:
        return "not asked"
    elif years == "0":
        return "none"
    elif years <= "2":
        return "junior"
    elif years <= "5":
        return "middle"
    else:
        return "senior"
