# wrong PY8: takes 0 and an empty list for a gap; card: "PY8: that is a stated value"
def lookup(row, path, default):
    for key in path:
        row = row.get(key)
        if not row:
            return default
    return row
