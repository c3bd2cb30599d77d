# wrong PY3: last minus first without plus one; card: "PY3"
def busiest(times, seconds):
    best = first = 0
    for last in range(len(times)):
        while times[last] - times[first] >= seconds:
            first += 1
        best = max(best, last - first)
    return best
