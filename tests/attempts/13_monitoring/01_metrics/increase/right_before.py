# right: carries the value before
def increase(samples):
    before = None
    total = None
    for moment, value in samples:
        if before is not None:
            total = (total or 0) + (value - before if value >= before else value)
        before = value
    return total
