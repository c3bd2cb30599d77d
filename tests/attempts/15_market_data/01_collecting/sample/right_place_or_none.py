# right: a place is drawn for every line
def sample(lines, k, draw):
    kept = []
    n = 0
    for line in lines:
        n += 1
        place = draw(n)
        if n <= k:
            kept.append(line)
        elif place < k:
            kept[place] = line
    return kept
