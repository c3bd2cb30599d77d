# right: min before the loop
def waits(base, ceiling):
    wait = min(base, ceiling)
    while True:
        yield wait
        wait = min(wait + wait, ceiling)
