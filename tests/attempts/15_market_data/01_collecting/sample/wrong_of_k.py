# wrong: the chance never falls; card: "chance k in n"
def sample(lines, k, draw):
    kept = []
    for count, line in enumerate(lines, start=1):
        if len(kept) < k:
            kept.append(line)
        else:
            place = draw(2 * k)
            if place < k:
                kept[place] = line
    return kept
