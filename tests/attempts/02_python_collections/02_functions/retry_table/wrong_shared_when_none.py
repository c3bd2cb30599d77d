# wrong PY5: with no attempts the default list itself comes back; card: "PY5: two calls share one list"
def retry_table(attempts, base=2, waits=[]):
    for number in range(attempts):
        waits = waits + [base * 2**number]
    return waits
