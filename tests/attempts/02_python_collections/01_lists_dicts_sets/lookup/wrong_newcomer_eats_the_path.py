# wrong PY4: takes keys off the given path until it is empty; card: "PY4: the function changed a list or dict that belongs to its caller"
def lookup(row, path, default):
    here = row
    while len(path) > 0:
        key = path[0]
        path.remove(key)
        here = here.get(key)
        if here is None:
            return default
    return here
