# right: round brackets
line_order = (5, 4, 7, 1, 8, 6)
