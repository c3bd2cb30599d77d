# right: divides down, then moves one rouble back when a refund has a rest
def roubles_and_kopecks(kopecks):
    roubles = kopecks // 100
    rest = kopecks % 100
    if kopecks < 0 and rest != 0:
        roubles = roubles + 1
        rest = rest - 100
    return roubles, rest
