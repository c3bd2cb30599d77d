# wrong: fixed windows by the clock; card: "fixed tens cut this one in two"
def busiest(times, seconds):
    counts = {0: 0}
    for time in times:
        counts[time // seconds] = counts.get(time // seconds, 0) + 1
    return max(counts.values())
