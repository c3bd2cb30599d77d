# wrong: swapped only the two words; card: "which limit stands above `junior`?"
def grade_label(pay):
    if pay is None:
        return "not stated"
    if pay < 200000:
        return "junior"
    elif pay < 100000:
        return "middle"
    else:
        return "senior"
...
