# wrong ME1: newest minus oldest; card: "newest minus oldest"
def increase(samples):
    if len(samples) < 2:
        return None
    return samples[-1][1] - samples[0][1]
