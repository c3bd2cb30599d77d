# wrong ME9: an increase; card: "a rate is per second"
def rate(samples, end, window):
    inside = [(moment, value) for moment, value in samples if end - window <= moment <= end]
    if len(inside) < 2:
        return None
    total = 0
    for (_, before), (_, after) in zip(inside, inside[1:]):
        total = total + (after if after < before else after - before)
    return total
