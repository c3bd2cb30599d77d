# right: one key, then the same question to what is below
def lookup(row, path, default):
    if row is None:
        return default
    if len(path) == 0:
        return row
    return lookup(row.get(path[0]), path[1:], default)
