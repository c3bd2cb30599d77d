# wrong: glued the answer as text; card: "That is text"
def roubles_and_kopecks(kopecks):
    if kopecks < 0:
        roubles = -(-kopecks // 100)
        rest = -(-kopecks % 100)
    else:
        roubles = kopecks // 100
        rest = kopecks % 100
    return "(" + str(roubles) + ", " + str(rest) + ")"
