# right: one key down, then the same question again
def lookup(row, path, default):
    key = path[0]
    if key not in row or row[key] is None:
        return default
    if len(path) == 1:
        return row[key]
    return lookup(row[key], path[1:], default)
