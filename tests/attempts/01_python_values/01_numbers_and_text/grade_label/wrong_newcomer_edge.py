# wrong: below 100,000 includes 100,000; card: "A limit itself belongs to the upper label"
def grade_label(pay):
    if pay is None:
        return "not stated"
    if pay <= 100000:
        return "junior"
    elif pay <= 200000:
        return "middle"
    else:
        return "senior"
...
