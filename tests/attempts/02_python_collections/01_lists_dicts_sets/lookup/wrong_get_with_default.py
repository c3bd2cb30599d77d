# wrong PY8: believes that the default of get stands in for None too; card: "PY8: the key is there and its value is None"
def lookup(row, path, default):
    for key in path[:-1]:
        row = row.get(key, {})
        if row is None:
            return default
    return row.get(path[-1], default)
