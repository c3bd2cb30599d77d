# wrong PY3: asks item 0 of an empty heap; card: "nothing is kept, so no item 0 is there"
def highest(pays, k):
    heap = []
    for pay in pays:
        if len(heap) < k:
            heappush(heap, pay)
        elif pay > heap[0]:
            heappop(heap)
            heappush(heap, pay)
    return sorted(heap, reverse=True)
