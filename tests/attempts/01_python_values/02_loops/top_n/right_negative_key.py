# right: sorted by the negative amount, cut afterwards
def top_n(lines, n):
    stated = [line for line in lines if one_amount(line) is not None]
    return sorted(stated, key=lambda line: -one_amount(line))[:n]
