# right: one branch for a new key, one for a known key
def count_by_currency(lines):
    result = {}
    for line in lines:
        if currency_of(line) in result:
            result[currency_of(line)] += 1
        else:
            result[currency_of(line)] = 1
    return result
