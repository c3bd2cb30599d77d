# wrong: mends zero, keeps the order; card: "the narrowest limit goes on top"
def grade_label(pay):
    if pay is not None:
        if pay < 200000:
            return "middle"
        elif pay < 100000:
            return "junior"
        else:
            return "senior"
    return "not stated"
