# wrong PY3: exactly that far apart counts too; card: "10 is 10 seconds after 0"
def busiest(times, seconds):
    best = first = 0
    for last in range(len(times)):
        while times[last] - times[first] > seconds:
            first += 1
        best = max(best, last - first + 1)
    return best
