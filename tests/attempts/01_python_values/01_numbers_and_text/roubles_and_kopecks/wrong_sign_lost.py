# wrong: drops the minus; card: "The minus is lost"
def roubles_and_kopecks(kopecks):
    kopecks = abs(kopecks)
    return kopecks // 100, kopecks % 100
