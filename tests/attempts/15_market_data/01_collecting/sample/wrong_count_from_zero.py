# wrong PY3: the count is one behind; card: "n counts from 1"
def sample(lines, k, draw):
    kept = []
    for count, line in enumerate(lines, start=1):
        if len(kept) < k:
            kept.append(line)
        else:
            place = draw(count - 1)
            if place < k:
                kept[place] = line
    return kept
