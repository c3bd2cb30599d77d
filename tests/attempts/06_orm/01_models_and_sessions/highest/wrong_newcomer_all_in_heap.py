# wrong: a heap of all, each pay with a minus before it; card: "The whole stream is held at once"
def highest(pays, k):
    heap = []
    for pay in pays:
        heappush(heap, -pay)
    best = []
    for _ in range(min(k, len(heap))):
        best.append(-heappop(heap))
    return best
