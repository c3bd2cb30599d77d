# wrong PY8: a line without an amount becomes an offer of 0; card: "PY8: the line without an amount is no offer of 0"
def top_n(lines, n):
    def amount(line):
        return one_amount(line) or 0

    return sorted(lines, key=amount, reverse=True)[:n]
