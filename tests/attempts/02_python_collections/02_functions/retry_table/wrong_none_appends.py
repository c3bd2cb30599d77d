# wrong PY8: uses None as a list; card: "PY8: without a list `waits` is None"
def retry_table(attempts, base=2, waits=None):
    return waits + [base * 2**number for number in range(attempts)]
