# wrong PY8: get with the default at every step is enough; card: "PY8: the key is there and its value is None"
def lookup(row, path, default):
    here = row
    for key in path:
        here = here.get(key, default)
    return here
