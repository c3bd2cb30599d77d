# wrong: each time looks at the whole list again; card: "carry the window's beginning"
def busiest(times, seconds):
    best = 0
    for a in times:
        count = 0
        for b in times:
            if a <= b < a + seconds:
                count = count + 1
        if count > best:
            best = count
    return best
