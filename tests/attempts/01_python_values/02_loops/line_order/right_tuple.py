# right: round brackets, yet another order
line_order = (9, 6, 2, 1, 8, 7, 3)
