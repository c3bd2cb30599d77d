# wrong: walks back over the window each time; card: "carry the window's beginning"
def busiest(times, seconds):
    best = 0
    for last in range(len(times)):
        first = last
        while first > 0 and times[last] - times[first - 1] < seconds:
            first -= 1
        best = max(best, last - first + 1)
    return best
