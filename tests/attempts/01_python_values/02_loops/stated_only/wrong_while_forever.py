# wrong: the index moves only past stated pays; card: "does a loop never end?"
def stated_only(pays):
    kept = []
    index = 0
    while index < len(pays):
        if pays[index] is not None:
            kept.append(pays[index])
            index = index + 1
    return kept
