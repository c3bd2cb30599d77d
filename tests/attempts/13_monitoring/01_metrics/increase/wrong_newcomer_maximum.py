# wrong ME1: newcomer: a restart shows in first and last; card: "go from neighbour to neighbour"
def increase(samples):
    if len(samples) < 2:
        return None
    values = [value for moment, value in samples]
    if values[-1] < values[0]:
        return max(values) - values[0] + values[-1]
    return values[-1] - values[0]
