# right: the window looks forward from each first time
def busiest(times, seconds):
    end = 0
    best = 0
    for start in range(len(times)):
        while end < len(times) and times[end] < times[start] + seconds:
            end += 1
        if end - start > best:
            best = end - start
    return best
