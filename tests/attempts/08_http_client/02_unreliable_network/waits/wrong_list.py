# wrong: a list of a few; card: "`yield` hands over one wait at a time"
def waits(base, ceiling):
    return [min(base * 2**number, ceiling) for number in range(50)]
