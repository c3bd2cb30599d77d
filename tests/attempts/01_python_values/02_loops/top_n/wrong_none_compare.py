# wrong PY8: sorts lines without an amount too; card: "leave it out first"
def top_n(lines, n):
    return sorted(lines, key=one_amount, reverse=True)[0:n]
