# right: one loop for the lowest, then one for the highest
def span(pays):
    low = None
    n = 0
    while n < len(pays):
        pay = pays[n]
        if pay == None:
            n = n + 1
            continue
        if low == None:
            low = pay
        if pay < low:
            low = pay
        n = n + 1
    high = None
    for pay in pays:
        if pay == None:
            continue
        elif high == None:
            high = pay
        elif pay > high:
            high = pay
    answer = (low, high)
    return answer
