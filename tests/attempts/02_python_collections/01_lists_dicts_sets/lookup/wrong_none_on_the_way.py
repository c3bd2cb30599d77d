# wrong PY8: asks about missing keys only; card: "PY8: a value on the way is None, and None has no `get`"
def lookup(row, path, default):
    for key in path:
        row = row.get(key)
    if row is None:
        return default
    return row
