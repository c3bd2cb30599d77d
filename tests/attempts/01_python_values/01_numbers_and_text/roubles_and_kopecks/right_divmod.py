# right: divmod of the size, one sign for both
def roubles_and_kopecks(kopecks):
    sign = -1 if kopecks < 0 else 1
    roubles, rest = divmod(abs(kopecks), 100)
    return sign * roubles, sign * rest
