# wrong PY2: compares texts, so "10" stands before "6"; card: "Texts compare by characters"
def grade(years):
    if years is None:
        return "not asked"
    if years < "1":
        return "none"
    elif years < "3":
        return "junior"
    elif years < "6":
        return "middle"
    return "senior"
