# wrong PY1: prints both; card: "the caller gets None"
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        print(-(-kopecks // 100), -(-kopecks % 100))
    else:
        print(kopecks // 100, kopecks % 100)
