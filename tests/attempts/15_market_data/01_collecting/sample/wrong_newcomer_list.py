# wrong: a generator may be made a list first; card: "The whole log is held at once"
def sample(lines, k, draw):
    lines = list(lines)
    if len(lines) <= k:
        return lines
    chosen = []
    for _ in range(k):
        chosen.append(lines.pop(draw(len(lines))))
    return chosen
