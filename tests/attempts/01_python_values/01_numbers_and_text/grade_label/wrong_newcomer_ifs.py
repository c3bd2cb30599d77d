# wrong: if in place of elif, last one wins; card: "the narrowest limit goes on top"
def grade_label(pay):
    if pay is None:
        name = "not stated"
    else:
        if pay < 100000:
            name = "junior"
        if pay < 200000:
            name = "middle"
        else:
            name = "senior"
    return name
...
