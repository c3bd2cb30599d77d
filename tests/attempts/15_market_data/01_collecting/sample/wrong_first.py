# wrong: the first lines are no sample; card: "chance k in n"
def sample(lines, k, draw):
    kept = []
    for line in lines:
        if len(kept) < k:
            kept.append(line)
    return kept
