# right: looks for the end of each window by halving
def busiest(times, seconds):
    best = 0
    for i in range(len(times)):
        # look for the first place that is too far, by halving
        low = i
        high = len(times)
        while low < high:
            middle = (low + high) // 2
            if times[middle] - times[i] < seconds:
                low = middle + 1
            else:
                high = middle
        best = max(best, low - i)
    return best
