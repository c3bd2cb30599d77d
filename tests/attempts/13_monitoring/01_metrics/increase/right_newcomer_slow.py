# right: newcomer, step by step
def increase(samples):
    if samples == []:
        return None
    values = []
    for pair in samples:
        values.append(pair[1])
    total = 0.0
    pairs = 0
    before = values[0]
    for value in values[1:]:
        pairs = pairs + 1
        if value > before:
            total = total + (value - before)
        elif value == before:
            total = total + 0
        else:
            total = total + value
        before = value
    if pairs == 0:
        return None
    return total
