# wrong: forgot the brackets, the minus divides too; card: "The minus is lost"
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        roubles = -kopecks // 100
        rest = -kopecks % 100
    else:
        roubles = kopecks // 100
        rest = kopecks % 100
    return roubles, rest
