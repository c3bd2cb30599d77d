# wrong: is None but left the branches as they were; card: "under the question about the gap"
def grade_label(pay):
    if pay is None:
        if pay < 100000:
            return "junior"
        elif pay < 200000:
            return "middle"
        else:
            return "senior"
    return "not stated"
...
