# wrong: the ceiling is where doubling ends; card: "then the wait is the ceiling itself"
def waits(base, ceiling):
    wait = base
    while True:
        yield wait
        if wait * 2 <= ceiling:
            wait = wait * 2
