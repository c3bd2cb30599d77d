# wrong: written for three keys at most; card: "The walk stopped before the end of `path`"
def lookup(row, path, default):
    value = row.get(path[0])
    if len(path) > 1 and value is not None:
        value = value.get(path[1])
    if len(path) > 2 and value is not None:
        value = value.get(path[2])
    if value is None:
        return default
    return value
