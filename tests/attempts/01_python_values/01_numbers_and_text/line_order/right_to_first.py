# right: range, to, from
line_order = [5, 4, 7, 1, 2, 6]
