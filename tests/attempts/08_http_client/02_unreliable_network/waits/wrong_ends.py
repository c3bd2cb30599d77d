# wrong: ends at the ceiling; card: "a ceiling stops the growth, not the waiting"
def waits(base, ceiling):
    wait = base
    while wait <= ceiling:
        yield wait
        wait = wait * 2
