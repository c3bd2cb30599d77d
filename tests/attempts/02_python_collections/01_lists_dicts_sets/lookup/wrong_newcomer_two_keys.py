# wrong: writes it for two keys, as in the example; card: "a loop takes as many steps as there are keys"
def lookup(row, path, default):
    first = row.get(path[0])
    if first is None:
        return default
    second = first.get(path[1])
    if second is None:
        return default
    return second
