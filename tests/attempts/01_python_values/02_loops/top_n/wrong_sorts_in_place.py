# wrong PY4: sorts the caller's own list; card: "PY4: the function changed a list"
def top_n(lines, n):
    for line in lines[:]:
        if one_amount(line) is None:
            lines.remove(line)
    lines.sort(key=one_amount, reverse=True)
    return lines[:n]
