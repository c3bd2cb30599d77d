# wrong PY3: last minus first, and one step forward is enough; card: "count both ends of the window"
def busiest(times, seconds):
    first = 0
    best = 0
    for last in range(len(times)):
        if times[last] - times[first] >= seconds:
            first = first + 1
        count = last - first
        if count > best:
            best = count
    return best
