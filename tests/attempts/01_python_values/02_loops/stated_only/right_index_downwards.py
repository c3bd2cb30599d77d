# right: a copy, walked from its end, so that nothing slides into a place still to come
def stated_only(pays):
    kept = pays.copy()
    for index in range(len(kept) - 1, -1, -1):
        if kept[index] is None:
            del kept[index]
    return kept
