# wrong: swapped the limits, thought that was both; card: "counts 0 as nothing"
def grade_label(pay):
    if pay:
        if pay < 100000:
            return "junior"
        elif pay < 200000:
            return "middle"
        else:
            return "senior"
    return "not stated"
...
