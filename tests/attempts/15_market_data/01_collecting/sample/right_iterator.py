# right: the first k by hand, then the rest
def sample(lines, k, draw):
    lines = iter(lines)
    kept = []
    while len(kept) < k:
        try:
            kept.append(next(lines))
        except StopIteration:
            return kept
    seen = k
    for line in lines:
        seen = seen + 1
        r = draw(seen)
        if r in range(k):
            kept[r] = line
    return kept
