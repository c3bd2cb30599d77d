# right: copy or a new list, one in each branch
def retry_table(attempts, base=2, waits=None):
    if waits is None:
        table = []
    else:
        table = waits.copy()
    for number in range(attempts):
        table.append(base * 2**number)
    return table
