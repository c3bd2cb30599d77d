# wrong PY1: prints the table; card: "PY1: printed is not returned"
def retry_table(attempts, base=2, waits=None):
    result = []
    if waits is not None:
        result = waits.copy()
    for number in range(attempts):
        result.append(base * 2**number)
    print(result)
