# wrong: a heap read from behind is taken for sorted; card: "a heap's own order is not"
def highest(pays, k):
    heap = []
    for pay in pays:
        heappush(heap, pay)
        if len(heap) > k:
            heappop(heap)
    return heap[::-1]
