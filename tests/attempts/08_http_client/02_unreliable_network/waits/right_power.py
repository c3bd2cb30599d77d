# right: a power for each number, the smaller of two
def waits(base, ceiling):
    number = 0
    while True:
        wait = base * 2**number
        yield wait if wait < ceiling else ceiling
        number += 1
