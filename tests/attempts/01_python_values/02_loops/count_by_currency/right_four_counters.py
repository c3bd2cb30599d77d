# right: four counters, and only those above 0 become keys
def count_by_currency(lines):
    rur = usd = eur = none = 0
    for line in lines:
        code = currency_of(line)
        if code == "RUR":
            rur += 1
        elif code == "USD":
            usd += 1
        elif code == "EUR":
            eur += 1
        else:
            none += 1
    result = {}
    for code, count in [("RUR", rur), ("USD", usd), ("EUR", eur), (None, none)]:
        if count > 0:
            result[code] = count
    return result
