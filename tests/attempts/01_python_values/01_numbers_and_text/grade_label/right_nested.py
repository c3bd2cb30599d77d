# right: the old shape, both faults mended
def grade_label(pay):
    if pay is not None:
        if pay < 100000:
            return "junior"
        elif 100000 <= pay < 200000:
            return "middle"
        else:
            return "senior"
    return "not stated"
