# right: a window that only ever grows
def busiest(times, seconds):
    first = 0
    for time in times:
        if time - times[first] >= seconds:
            first += 1
    return len(times) - first
