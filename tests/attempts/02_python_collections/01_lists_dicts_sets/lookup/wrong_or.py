# wrong PY8: or passes over 0; card: "PY8: that is a stated value"
def lookup(row, path, default):
    for key in path:
        if row is None:
            return default
        row = row.get(key)
    return row or default
