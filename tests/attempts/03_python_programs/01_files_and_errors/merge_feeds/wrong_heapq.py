# wrong: the library compares twice for each number; card: "Too many comparisons"
import heapq
from itertools import islice


def merge_feeds(first, second, limit=None):
    yield from islice(heapq.merge(first, second), limit)
