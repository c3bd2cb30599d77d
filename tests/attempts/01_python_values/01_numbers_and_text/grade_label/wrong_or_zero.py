# wrong PY8: None or 0 makes both a junior; card: "nobody stated any"
def grade_label(pay):
    pay = pay or 0
    if pay < 100000:
        return "junior"
    elif pay < 200000:
        return "middle"
    return "senior"
