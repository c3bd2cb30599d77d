# right: removes from a copy until no gap is left
def stated_only(pays):
    kept = list(pays)
    while None in kept:
        kept.remove(None)
    return kept
