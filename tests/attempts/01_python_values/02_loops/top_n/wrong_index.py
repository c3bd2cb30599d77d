# wrong PY3: reaches for n lines by index; card: "PY3: fewer lines than n"
def top_n(lines, n):
    stated = []
    for line in lines:
        if one_amount(line) is not None:
            stated.append(line)
    ranked = sorted(stated, key=one_amount, reverse=True)
    best = []
    for index in range(n):
        best.append(ranked[index])
    return best
