# right: a small function of the waits
def all_of(base, ceiling, count, told=None):
    seconds = [min(base * 2**number, ceiling) for number in range(count)]
    for place, number in (told or {}).items():
        seconds[place] = number
    return sum(seconds)


waited = dict(a=all_of(1, 30, 2), b=all_of(1, 30, 0), c=all_of(1, 30, 3), d=all_of(1, 30, 2, {1: 10}))
waited.update(e=all_of(2, 10, 5), f=all_of(2, 10, 1), g=all_of(3, 30, 2), h=all_of(1, 30, 3, {0: 30}))
