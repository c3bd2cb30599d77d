# wrong PY4: mends the default and grows the caller's list; card: "PY4: the caller's own list grew"
def retry_table(attempts, base=2, waits=None):
    if waits is None:
        waits = []
    for number in range(attempts):
        waits.append(base * 2**number)
    return waits
