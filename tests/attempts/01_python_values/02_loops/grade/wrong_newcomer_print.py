# wrong: printing the word is the answer; card: "PY1: `print` shows a value on the screen; the caller gets None. Hand the value back with `return`"
def grade(years):
    if years is None:
        print("not asked")
    elif int(years) == 0:
        print("none")
    elif int(years) <= 2:
        print("junior")
    elif int(years) <= 5:
        print("middle")
    else:
        print("senior")
