# wrong ME1: thinks of one restart only; card: "there may be several"
def increase(samples):
    if len(samples) < 2:
        return None
    values = [value for _, value in samples]
    for place in range(1, len(values)):
        if values[place] < values[place - 1]:
            return values[place - 1] - values[0] + values[-1]
    return values[-1] - values[0]
