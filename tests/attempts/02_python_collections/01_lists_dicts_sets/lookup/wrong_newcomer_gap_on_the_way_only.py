# wrong PY8: asks about None before each step, and not at the end; card: "PY8: the key is there and its value is None"
def lookup(row, path, default):
    here = row
    for key in path:
        if here is None or key not in here:
            return default
        here = here[key]
    return here
