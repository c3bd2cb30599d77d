# wrong PY8: treats the 0 apart but lets None fall into a comparison; card: "None cannot be compared"
def grade_label(pay):
    if pay == 0:
        return "junior"
    elif pay < 100000:
        return "junior"
    elif pay < 200000:
        return "middle"
    else:
        return "senior"
