# wrong: the minus on the roubles only; card: "Both parts carry the minus"
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        return -(-kopecks // 100), -kopecks % 100
    return kopecks // 100, kopecks % 100
