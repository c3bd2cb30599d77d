# wrong: the minus stands before the roubles only; card: "Both parts carry the minus"
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        roubles = -(-kopecks // 100)
        rest = -kopecks % 100
    else:
        roubles = kopecks // 100
        rest = kopecks % 100
    return roubles, rest
