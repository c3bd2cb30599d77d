# right: asks from the top down
def grade_label(pay):
    if pay is None:
        return "not stated"
    if pay >= 200000:
        return "senior"
    if pay >= 100000:
        return "middle"
    return "junior"
