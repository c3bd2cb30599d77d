# wrong ME1: a fall counts as growth; card: "is not a growth of 11"
def increase(samples):
    if len(samples) < 2:
        return None
    total = 0
    for (_, before), (_, after) in zip(samples, samples[1:]):
        if after < before:
            total = total + before - after
        else:
            total = total + after - before
    return total
