# right: a sorted list, the smallest thrown out
from bisect import insort

def highest(pays, k):
    kept = []
    for pay in pays:
        insort(kept, pay)
        if len(kept) > k:
            del kept[0]
    kept.reverse()
    return kept
