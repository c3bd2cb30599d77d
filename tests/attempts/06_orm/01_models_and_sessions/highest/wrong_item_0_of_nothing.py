# wrong: asks item 0 although nothing is kept; card: "with `k = 0` nothing is kept"
def highest(pays, k):
    heap = []
    for pay in pays:
        if len(heap) < k:
            heappush(heap, pay)
        elif pay > heap[0]:
            heappop(heap)
            heappush(heap, pay)
    return sorted(heap, reverse=True)
