# wrong: int of the fraction cuts toward zero, that is all one needs; card: "a float stood in between"
def roubles_and_kopecks(kopecks):
    roubles = int(kopecks / 100)
    rest = kopecks - roubles * 100
    return roubles, rest
