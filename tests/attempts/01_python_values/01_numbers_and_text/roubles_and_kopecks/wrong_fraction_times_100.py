# wrong PY9: takes the fraction of a float times 100; card: "longer than a float can hold"
def roubles_and_kopecks(kopecks):
    roubles = int(kopecks / 100)
    rest = int((kopecks / 100 - roubles) * 100)
    return roubles, rest
