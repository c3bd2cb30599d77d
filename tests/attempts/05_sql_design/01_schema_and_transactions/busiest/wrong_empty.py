# wrong PY3: an empty list has no first time; card: "an empty list has no first item"
def busiest(times, seconds):
    best, first, start = 1, 0, times[0]
    for last in range(len(times)):
        while times[last] - times[first] >= seconds:
            first += 1
        best = max(best, last - first + 1)
    return best
