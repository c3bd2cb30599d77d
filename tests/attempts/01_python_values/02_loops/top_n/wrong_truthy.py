# wrong PY8: leaves out a stated 0; card: "PY8: somebody stated that 0"
def top_n(lines, n):
    stated = []
    for line in lines:
        if one_amount(line):
            stated.append(line)
    return sorted(stated, key=one_amount, reverse=True)[:n]
