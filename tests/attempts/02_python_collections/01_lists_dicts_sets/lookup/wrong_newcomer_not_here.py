# wrong PY8: `if not here`: what counts as nothing is a gap; card: "PY8: that is a stated value"
def lookup(row, path, default):
    here = row
    for key in path:
        here = here.get(key)
        if not here:
            return default
    return here
