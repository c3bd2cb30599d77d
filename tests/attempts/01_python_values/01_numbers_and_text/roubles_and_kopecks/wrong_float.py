# wrong PY9: one float; card: "one number with a fraction"
def roubles_and_kopecks(kopecks):
    return kopecks / 100
