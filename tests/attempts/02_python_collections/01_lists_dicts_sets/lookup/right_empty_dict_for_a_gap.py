# right: a gap on the way is walked as an empty dict
def lookup(row, path, default):
    place = row
    for key in path[:-1]:
        place = place.get(key)
        if place is None:
            place = {}
    found = place.get(path[-1])
    if found is None:
        found = default
    return found
