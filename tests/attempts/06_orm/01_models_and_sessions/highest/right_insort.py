# right: a sorted list instead of a heap
from bisect import insort


def highest(pays, k):
    kept = []
    for pay in pays:
        insort(kept, pay)
        if len(kept) > k:
            kept.pop(0)
    return kept[::-1]
