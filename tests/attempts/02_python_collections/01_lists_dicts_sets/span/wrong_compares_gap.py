# wrong PY8: sorts the gaps with the numbers; card: "PY8: a gap was compared with a number"
def span(pays):
    order = sorted(pays)
    return order[0], order[-1]
