# wrong: equal pays counted once; card: "Equal pays are two offers"
def highest(pays, k):
    heap = []
    for pay in pays:
        if pay not in heap:
            heappush(heap, pay)
        if len(heap) > k:
            heappop(heap)
    return sorted(heap, reverse=True)
