# wrong: the whole log in a list; card: "The whole log is held at once"
def sample(lines, k, draw):
    lines = list(lines)
    kept = []
    while lines and len(kept) < k:
        kept.append(lines.pop(draw(len(lines))))
    return kept
