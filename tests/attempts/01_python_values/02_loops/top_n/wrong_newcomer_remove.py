# wrong: removing the lines without amount one after another; card: "PY4: the function changed a list"
def top_n(lines, n):
    for line in lines:
        if one_amount(line) is None:
            lines.remove(line)
    return sorted(lines, key=one_amount, reverse=True)[0:n]
