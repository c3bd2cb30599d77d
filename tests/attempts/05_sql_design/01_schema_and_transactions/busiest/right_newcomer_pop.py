# right: a window as a list, emptied from the front
def busiest(times, seconds):
    window = []
    best = 0
    for t in times:
        window.append(t)
        while t - window[0] >= seconds:
            window.pop(0)
        if len(window) > best:
            best = len(window)
    return best
