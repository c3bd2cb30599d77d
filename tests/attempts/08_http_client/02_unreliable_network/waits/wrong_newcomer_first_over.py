# wrong: the ceiling is looked at after the doubling only; card: "The first wait may be above the ceiling"
def waits(base, ceiling):
    yield base
    while True:
        base = base * 2
        if base > ceiling:
            base = ceiling
        yield base
