# right: removes from a copy made by a slice, with while
def stated_only(pays):
    kept = pays[0:len(pays)]
    while None in kept:
        kept.remove(None)
    return kept
