# right: tries, and takes either failure for a gap
def lookup(row, path, default):
    try:
        for key in path:
            row = row[key]
    except (KeyError, TypeError):
        return default
    return default if row is None else row
