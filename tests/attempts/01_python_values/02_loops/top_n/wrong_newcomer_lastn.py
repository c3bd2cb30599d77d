# wrong: the best stand at the end, so take the last n; card: "highest first"
def top_n(lines, n):
    stated = []
    for line in lines:
        if one_amount(line) is not None:
            stated.append(line)
    best = sorted(stated, key=one_amount)
    return best[-n:]
