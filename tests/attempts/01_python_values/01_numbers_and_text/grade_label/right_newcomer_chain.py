# right: kept the shape, chain for the middle, zero let in by its own question
def grade_label(pay):
    if pay or pay == 0:
        if 100000 <= pay < 200000:
            return "middle"
        elif pay < 100000:
            return "junior"
        else:
            return "senior"
    return "not stated"
...
