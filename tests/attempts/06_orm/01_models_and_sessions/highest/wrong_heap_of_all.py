# wrong: a heap of everything, then the end of it; card: "The whole stream is held at once"
def highest(pays, k):
    heap = []
    for pay in pays:
        heappush(heap, -pay)
    heap = [pay for pay in pays] or heap
    return [-heappop(heap) for _ in range(min(k, len(heap)))]
