# right: an if keeps the wait at the ceiling
def waits(base, ceiling):
    wait = base
    while True:
        if wait > ceiling:
            wait = ceiling
        yield wait
        wait += wait
