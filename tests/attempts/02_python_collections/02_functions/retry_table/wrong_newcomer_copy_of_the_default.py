# wrong PY5: copies at the end, when the default has grown; card: "PY5: the default list is made once"
def retry_table(attempts, base=2, waits=[]):
    result = waits
    for number in range(attempts):
        result.append(base * 2**number)
    return result.copy()
