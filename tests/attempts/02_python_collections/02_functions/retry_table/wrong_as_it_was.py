# wrong PY5: leaves the default list; card: "PY5: the default list is made once"
def retry_table(attempts, base=2, waits=[]):
    for number in range(attempts):
        waits.append(base * 2**number)
    return waits
