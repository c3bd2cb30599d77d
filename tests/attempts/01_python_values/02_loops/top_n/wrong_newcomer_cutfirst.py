# wrong: cut the first n and sort those; card: "sort first, cut last"
def top_n(lines, n):
    stated = []
    for line in lines[0:n]:
        if one_amount(line) is not None:
            stated.append(line)
    return sorted(stated, key=one_amount, reverse=True)
