# right: sorts smallest first by the negative amount, with its own key function, cuts by break
def minus_amount(line):
    return -one_amount(line)

def top_n(lines, n):
    good = []
    for line in lines:
        amount = one_amount(line)
        if amount == None:
            continue
        good.append(line)
    result = []
    for line in sorted(good, key=minus_amount):
        if len(result) == n:
            break
        result.append(line)
    return result
