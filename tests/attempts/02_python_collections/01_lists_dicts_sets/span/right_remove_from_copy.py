# right: gaps removed from a sorted copy's source, one by one
def span(pays):
    rest = list(pays)
    while None in rest:
        rest.remove(None)
    if len(rest) == 0:
        return (None, None)
    rest = sorted(rest, reverse=True)
    return (rest[-1], rest[0])
