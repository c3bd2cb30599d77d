# right: while, and a wait that doubles
def retry_table(attempts, base=2, waits=None):
    result = []
    if waits is not None:
        for wait in waits:
            result.append(wait)
    number = 0
    next_wait = base
    while number < attempts:
        result.append(next_wait)
        next_wait = next_wait * 2
        number = number + 1
    return result
