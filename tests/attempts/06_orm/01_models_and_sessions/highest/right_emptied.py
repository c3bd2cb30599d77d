# right: the heap is emptied smallest first, the list turned round
def highest(pays, k):
    heap = []
    for pay in pays:
        if len(heap) == k and (k == 0 or pay <= heap[0]):
            continue
        heappush(heap, pay)
        if len(heap) > k:
            heappop(heap)
    found = []
    while heap:
        found.append(heappop(heap))
    return found[::-1]
