# wrong: a refund is always one rouble too low after //; card: "one more is too many"
def roubles_and_kopecks(kopecks):
    roubles = kopecks // 100
    rest = kopecks % 100
    if kopecks < 0:
        roubles = roubles + 1
        rest = rest - 100
    return roubles, rest
