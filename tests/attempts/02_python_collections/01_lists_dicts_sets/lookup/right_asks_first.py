# right: asks with `in` before it fetches
def lookup(row, path, default):
    place = row
    for key in path:
        if place is None or key not in place:
            return default
        place = place[key]
    if place is None:
        return default
    return place
