# wrong ME1: leaves the restart out; card: "the 3 after the restart happened"
def increase(samples):
    if len(samples) < 2:
        return None
    total = 0
    for (_, before), (_, after) in zip(samples, samples[1:]):
        if after < before:
            total = total + 0
        else:
            total = total + after - before
    return total
