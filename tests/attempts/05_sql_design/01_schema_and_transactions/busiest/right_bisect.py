# right: binary search for the beginning of each window
from bisect import bisect_right
def busiest(times, seconds):
    best = 0
    for place, time in enumerate(times):
        best = max(best, place + 1 - bisect_right(times, time - seconds))
    return best
