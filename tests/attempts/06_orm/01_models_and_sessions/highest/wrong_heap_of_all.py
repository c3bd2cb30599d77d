# wrong: a heap of everything, turned round by a minus; card: "The whole stream is held at once"
def highest(pays, k):
    heap = []
    for pay in pays:
        heappush(heap, (-pay, pay))
    return [heappop(heap)[1] for _ in range(min(k, len(heap)))]
