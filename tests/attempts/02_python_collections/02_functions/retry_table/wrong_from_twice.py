# wrong PY3: starts with twice the base; card: "PY3: the first wait is `base` itself"
def retry_table(attempts, base=2, waits=None):
    table = list(waits or [])
    for number in range(1, attempts + 1):
        table.append(base * 2**number)
    return table
