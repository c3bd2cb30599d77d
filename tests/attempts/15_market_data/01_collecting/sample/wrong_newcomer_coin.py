# wrong: a coin for every line is fair; card: "chance k in n"
def sample(lines, k, draw):
    kept = []
    for line in lines:
        if len(kept) < k:
            kept.append(line)
        elif draw(2) == 1:
            kept[-1] = line
    return kept
