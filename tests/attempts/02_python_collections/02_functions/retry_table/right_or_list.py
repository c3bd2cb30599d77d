# right: a copy first, comprehension afterwards
def retry_table(attempts, base=2, waits=None):
    return list(waits or []) + [base * 2**number for number in range(attempts)]
