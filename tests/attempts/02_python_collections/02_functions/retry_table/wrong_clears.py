# wrong PY5: empties the shared list; card: "The waits that were given come first"
def retry_table(attempts, base=2, waits=[]):
    waits.clear()
    for number in range(attempts):
        waits.append(base * 2**number)
    return waits
