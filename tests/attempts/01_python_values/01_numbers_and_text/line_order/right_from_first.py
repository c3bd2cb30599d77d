# right: range, from, to
line_order = [5, 4, 2, 6, 7, 1]
