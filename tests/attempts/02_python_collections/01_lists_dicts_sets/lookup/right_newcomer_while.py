# right: an index that counts the steps, the answer kept to the end
def lookup(row, path, default):
    here = row
    gap = False
    step = 0
    while step < len(path) and gap == False:
        key = path[step]
        if key in here:
            here = here[key]
            if here is None:
                gap = True
        else:
            gap = True
        step = step + 1
    if gap:
        return default
    else:
        return here
