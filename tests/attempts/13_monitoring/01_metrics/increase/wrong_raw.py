# wrong ME1: reads the raw counter; card: "counted before the first sample"
def increase(samples):
    if len(samples) < 2:
        return None
    return samples[-1][1]
