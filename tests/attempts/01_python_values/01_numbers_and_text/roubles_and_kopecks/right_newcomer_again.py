# right: the function asks itself about the refund without its minus
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        r, k = roubles_and_kopecks(-kopecks)
        return -r, -k
    return kopecks // 100, kopecks % 100
