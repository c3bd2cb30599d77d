# right: the numbers worked out in the cell
g = []
g.append(3)
g.append(3 + 1)
g.append(7)
g.append(7 + 1)
g.append(None)
shown = {
    "a": [4 * 2, None],
    "b": [0, 0, 5 + 1 + 1],
    "c": [70],
    "d": [6, None],
    "e": [3 + 1, 3 + 1 + 1],
    "f": [2, True],
    "g": g,
}
