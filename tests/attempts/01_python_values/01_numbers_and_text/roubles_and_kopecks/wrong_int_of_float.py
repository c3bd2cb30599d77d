# wrong PY9: int of a division, long sums drift; card: "a float stood in between"
def roubles_and_kopecks(kopecks):
    roubles = int(kopecks / 100)
    return roubles, kopecks - roubles * 100 if abs(kopecks) < 10**15 else int(round((kopecks / 100 - roubles) * 100))
