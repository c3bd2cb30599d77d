# right: a deque that loses its old times
from collections import deque
def busiest(times, seconds):
    window, best = deque(), 0
    for time in times:
        window.append(time)
        while time - window[0] >= seconds:
            window.popleft()
        best = max(best, len(window))
    return best
