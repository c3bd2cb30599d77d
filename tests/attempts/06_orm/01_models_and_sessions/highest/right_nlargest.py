# right: the library's own function
import heapq


def highest(pays, k):
    return heapq.nlargest(k, pays)
