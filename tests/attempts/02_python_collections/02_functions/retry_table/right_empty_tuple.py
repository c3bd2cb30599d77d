# right: a default that nobody can change
def retry_table(attempts, base=2, waits=()):
    table = [*waits]
    for number in range(attempts):
        table = table + [base * 2**number]
    return table
