# right: a place of the sample is drawn, a counter by hand
def sample(lines, k, draw):
    kept = []
    seen = 0
    for line in lines:
        seen += 1
        if len(kept) < k:
            kept.append(line)
            continue
        number = draw(seen)
        if number < k:
            kept[number] = line
    return kept
