# wrong: there are always n lines to take; card: "PY3: fewer lines than n; a slice forgives that, an index does not"
def top_n(lines, n):
    stated = []
    for line in lines:
        if one_amount(line) is not None:
            stated.append(line)
    ranked = sorted(stated, key=one_amount, reverse=True)
    result = []
    for i in range(n):
        result.append(ranked[i])
    return result
