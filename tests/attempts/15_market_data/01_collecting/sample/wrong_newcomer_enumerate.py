# wrong: enumerate counts from 1; card: "n counts from 1"
def sample(lines, k, draw):
    kept = []
    for n, line in enumerate(lines):
        if n < k:
            kept.append(line)
        else:
            place = draw(n)
            if place < k:
                kept[place] = line
    return kept
