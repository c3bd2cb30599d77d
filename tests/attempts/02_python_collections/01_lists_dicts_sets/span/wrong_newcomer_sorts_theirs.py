# wrong PY4: takes the gaps out of the given list and sorts that; card: "PY4: the function changed a list or dict that belongs to its caller"
def span(pays):
    while None in pays:
        pays.remove(None)
    if pays == []:
        return None, None
    pays.sort()
    return pays[0], pays[-1]
