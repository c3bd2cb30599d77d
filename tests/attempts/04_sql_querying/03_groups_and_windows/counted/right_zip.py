# right: letters and values side by side
counted = dict(zip("abcdefghijkl", [5, 3, 100, 60, 2, 50, 3, 40, 20, None, 0, 5]))
