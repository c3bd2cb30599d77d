# wrong PY4: the caller's list is used up; card: "PY4"
def busiest(times, seconds):
    window, best = [], 0
    while times:
        window.append(times.pop(0))
        while window[-1] - window[0] >= seconds:
            window.pop(0)
        best = max(best, len(window))
    return best
