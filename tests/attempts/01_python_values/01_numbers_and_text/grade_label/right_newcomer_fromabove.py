# right: asks from above
def grade_label(pay):
    if pay is None:
        return "not stated"
    label = "junior"
    if pay >= 100000:
        label = "middle"
    if pay >= 200000:
        label = "senior"
    return label
