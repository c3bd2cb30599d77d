# right: the wait doubles from pass to pass
def retry_table(attempts, base=2, waits=None):
    if waits is None:
        waits = []
    table = waits[:]
    wait = base
    while attempts > 0:
        table.append(wait)
        wait = wait * 2
        attempts = attempts - 1
    return table
