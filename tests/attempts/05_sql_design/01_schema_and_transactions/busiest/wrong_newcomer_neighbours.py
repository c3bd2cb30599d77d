# wrong PY3: only neighbours are compared; card: "10 is 10 seconds after 0"
def busiest(times, seconds):
    best = 0
    run = 0
    for i in range(len(times)):
        if i > 0 and times[i] - times[i - 1] < seconds:
            run = run + 1
        else:
            run = 1
        if run > best:
            best = run
    return best
