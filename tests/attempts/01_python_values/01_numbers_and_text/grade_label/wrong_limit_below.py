# wrong: the limit itself falls to the lower label; card: "A limit itself belongs to the upper label"
def grade_label(pay):
    if pay is None:
        return "not stated"
    elif pay <= 100000:
        return "junior"
    elif pay <= 200000:
        return "middle"
    else:
        return "senior"
