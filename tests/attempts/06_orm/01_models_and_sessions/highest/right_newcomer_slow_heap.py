# right: each step on a line of its own
def highest(pays, k):
    box = []
    result = []
    if k == 0:
        return result
    for pay in pays:
        if len(box) < k:
            heappush(box, pay)
        else:
            smallest = box[0]
            if pay > smallest:
                heappop(box)
                heappush(box, pay)
    while box:
        result.insert(0, heappop(box))
    return result
