# right: heappushpop once the heap is full
from heapq import heappushpop


def highest(pays, k):
    heap = []
    if k == 0:
        return heap
    for pay in pays:
        if len(heap) < k:
            heappush(heap, pay)
        else:
            heappushpop(heap, pay)
    heap.sort()
    heap.reverse()
    return heap
