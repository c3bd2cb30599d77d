# wrong PY5: one list outside for all calls; card: "PY5"
table = []


def retry_table(attempts, base=2, waits=None):
    if waits is not None:
        table.extend(waits)
    for number in range(attempts):
        table.append(base * 2**number)
    return table
