# right: get with a default
def count_by_currency(lines):
    result = {}
    for line in lines:
        code = currency_of(line)
        result[code] = result.get(code, 0) + 1
    return result
