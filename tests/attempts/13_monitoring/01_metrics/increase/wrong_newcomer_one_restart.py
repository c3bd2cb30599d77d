# wrong ME1: newcomer: one restart at most; card: "there may be several"
def increase(samples):
    if len(samples) < 2:
        return None
    values = [value for _, value in samples]
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return values[i - 1] - values[0] + values[-1]
    return values[-1] - values[0]
