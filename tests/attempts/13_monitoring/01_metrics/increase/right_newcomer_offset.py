# right: newcomer, adds what restarts lost
def increase(samples):
    if len(samples) < 2:
        return None
    lost = 0
    for i in range(1, len(samples)):
        if samples[i][1] < samples[i - 1][1]:
            lost += samples[i - 1][1]
    return samples[-1][1] + lost - samples[0][1]
