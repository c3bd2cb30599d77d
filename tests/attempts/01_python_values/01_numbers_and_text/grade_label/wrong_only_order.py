# wrong PY8: mends the order, keeps `if pay:`; card: "counts 0 as nothing"
def grade_label(pay):
    if pay:
        if pay < 100000:
            return "junior"
        elif pay < 200000:
            return "middle"
        else:
            return "senior"
    return "not stated"
