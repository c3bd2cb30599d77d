# right: a sign of 1 or -1, rest is what the roubles leave
def roubles_and_kopecks(kopecks):
    sign = 1
    if kopecks < 0:
        sign = -1
    roubles = sign * (sign * kopecks // 100)
    return roubles, kopecks - roubles * 100
