# wrong: the first wait may be above the ceiling; card: "The first wait may be above the ceiling"
def waits(base, ceiling):
    wait = base
    while True:
        yield wait
        wait = min(wait * 2, ceiling)
