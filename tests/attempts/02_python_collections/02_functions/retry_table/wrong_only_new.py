# wrong: forgets the waits that were given; card: "The waits that were given come first"
def retry_table(attempts, base=2, waits=None):
    table = []
    for number in range(attempts):
        table.append(base * 2**number)
    return table
