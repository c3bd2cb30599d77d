# right: two branches, as the hint says
def roubles_and_kopecks(kopecks):
    if kopecks >= 0:
        roubles = kopecks // 100
        rest = kopecks % 100
    else:
        refund = -kopecks
        roubles = -(refund // 100)
        rest = -(refund % 100)
    return roubles, rest
