# wrong PY9: `//` and `%` alone; card: "`//` rounds down"
def roubles_and_kopecks(kopecks):
    return kopecks // 100, kopecks % 100
