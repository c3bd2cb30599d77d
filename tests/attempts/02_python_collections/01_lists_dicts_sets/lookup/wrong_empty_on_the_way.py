# wrong PY8: an empty dict at the end taken for a gap; card: "PY8: 0, an empty text, an empty list and False are values"
def lookup(row, path, default):
    for key in path:
        row = row.get(key)
        if row is None or row == {}:
            return default
    return row
