# right: adds up what was lost at each restart
def increase(samples):
    if len(samples) < 2:
        return None
    values = [value for _, value in samples]
    lost = 0
    for place in range(1, len(values)):
        if values[place] < values[place - 1]:
            lost = lost + values[place - 1]
    return values[-1] + lost - values[0]
