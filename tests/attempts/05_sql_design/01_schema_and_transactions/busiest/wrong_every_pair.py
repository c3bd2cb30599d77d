# wrong: each time looks at the whole list again; card: "carry the window's beginning"
def busiest(times, seconds):
    best = 0
    for start in times:
        best = max(best, len([time for time in times if start <= time < start + seconds]))
    return best
