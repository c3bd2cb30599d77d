# wrong ME1: newcomer: an equal value is a restart; card: "the same value twice is no restart"
def increase(samples):
    if len(samples) < 2:
        return None
    total = 0
    for (_, before), (_, after) in zip(samples, samples[1:]):
        if after <= before:
            total += after
        else:
            total += after - before
    return total
