# wrong ME9: never asks how many there are; card: "too few scrapes is an answer of its own"
def rate(samples, end, window):
    inside = [(moment, value) for moment, value in samples if end - window <= moment <= end]
    total = 0
    for (_, before), (_, after) in zip(inside, inside[1:]):
        total = total + (after if after < before else after - before)
    return total / (inside[-1][0] - inside[0][0])
