# wrong: a second number for the place; card: "One number a line"
def sample(lines, k, draw):
    kept = []
    for count, line in enumerate(lines, start=1):
        if draw(count) < k:
            place = draw(k)
            if len(kept) < k:
                kept.append(line)
            else:
                kept[place] = line
    return kept
