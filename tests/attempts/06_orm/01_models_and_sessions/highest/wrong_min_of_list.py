# wrong: looks for the smallest of all kept, each time; card: "a heap compares with few of them"
def highest(pays, k):
    kept = []
    for pay in pays:
        kept.append(pay)
        if len(kept) > k:
            kept.remove(min(kept))
    return sorted(kept, reverse=True)
