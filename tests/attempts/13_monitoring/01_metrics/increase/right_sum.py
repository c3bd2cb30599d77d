# right: one sum
def increase(samples):
    pairs = list(zip(samples[:-1], samples[1:]))
    if not pairs:
        return None
    return sum(new[1] if new[1] < old[1] else new[1] - old[1] for old, new in pairs)
