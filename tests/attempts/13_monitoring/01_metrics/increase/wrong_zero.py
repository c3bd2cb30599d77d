# wrong ME9: 0 for one sample; card: "0 would claim that nobody came"
def increase(samples):
    if len(samples) < 2:
        return 0
    total = 0
    for (_, before), (_, after) in zip(samples, samples[1:]):
        if after < before:
            total = total + after
        else:
            total = total + after - before
    return total
