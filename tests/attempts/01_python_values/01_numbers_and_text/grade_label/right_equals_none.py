# right: == None works here too, and a name carries the label
def grade_label(pay):
    label = "senior"
    if pay == None:
        label = "not stated"
    elif pay < 100000:
        label = "junior"
    elif pay < 200000:
        label = "middle"
    return label
