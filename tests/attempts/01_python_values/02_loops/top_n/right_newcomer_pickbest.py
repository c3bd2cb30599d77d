# right: n times: find the first highest in the rest, move it over; no sorted at all
def top_n(lines, n):
    rest = []
    for line in lines:
        if one_amount(line) is not None:
            rest.append(line)
    result = []
    while len(result) < n and len(rest) > 0:
        best = rest[0]
        for line in rest:
            if one_amount(line) > one_amount(best):
                best = line
        result.append(best)
        rest.remove(best)
    return result
