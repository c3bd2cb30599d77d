# wrong: takes out k, whether there are k or not; card: "fewer than `k` may come"
def highest(pays, k):
    heap = []
    for pay in pays:
        heappush(heap, pay)
        if len(heap) > k:
            heappop(heap)
    return [heappop(heap) for _ in range(k)][::-1]
