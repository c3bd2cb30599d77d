# wrong: sorts the whole stream; card: "The whole stream is held at once"
def highest(pays, k):
    return sorted(pays, reverse=True)[:k]
