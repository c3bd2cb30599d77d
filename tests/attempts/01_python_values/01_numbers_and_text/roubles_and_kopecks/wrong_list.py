# wrong: a list; card: "No square brackets"
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        return [-(-kopecks // 100), -(-kopecks % 100)]
    return [kopecks // 100, kopecks % 100]
