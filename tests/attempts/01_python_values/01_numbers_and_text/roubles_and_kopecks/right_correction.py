# right: rounds down first, then corrects by what is missing
def roubles_and_kopecks(kopecks):
    roubles = kopecks // 100
    if kopecks < 0 and kopecks % 100 != 0:
        roubles = roubles + 1
    rest = kopecks - roubles * 100
    return (roubles, rest)
