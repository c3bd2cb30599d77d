# wrong: takes a heap for a sorted list; card: "a heap's own order is not the asked one"
def highest(pays, k):
    heap = []
    for pay in pays:
        heappush(heap, pay)
        if len(heap) > k:
            heappop(heap)
    return heap
