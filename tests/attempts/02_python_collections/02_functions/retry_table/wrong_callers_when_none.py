# wrong PY4: with no attempts the own list of the caller comes back; card: "PY4: what came back is the caller"
def retry_table(attempts, base=2, waits=None):
    if waits is None:
        waits = []
    for number in range(attempts):
        waits = waits + [base * 2**number]
    return waits
