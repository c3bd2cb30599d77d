# wrong PY9: `/` where `//` is meant; card: "keep whole numbers"
def roubles_and_kopecks(kopecks):
    rest = kopecks % 100
    return (kopecks - rest) / 100, rest
