# wrong: starts afresh and forgets what was given; card: "The waits that were given come first"
def retry_table(attempts, base=2, waits=None):
    waits = []
    for number in range(attempts):
        waits.append(base * 2**number)
    return waits
