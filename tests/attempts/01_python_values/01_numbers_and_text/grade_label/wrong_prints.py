# wrong PY1: prints the label; card: "the caller gets None"
def grade_label(pay):
    if pay is None:
        print("not stated")
    elif pay < 100000:
        print("junior")
    elif pay < 200000:
        print("middle")
    else:
        print("senior")
