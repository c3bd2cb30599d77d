# wrong ME9: too few scrapes are no traffic; card: "one scrape cannot know"
def rate(samples, end, window):
    inside = [(moment, value) for moment, value in samples if end - window <= moment <= end]
    if len(inside) < 2:
        return 0
    total = 0
    for (_, before), (_, after) in zip(inside, inside[1:]):
        total = total + (after if after < before else after - before)
    return total / (inside[-1][0] - inside[0][0])
