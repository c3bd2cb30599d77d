# right: round brackets, yet another order
line_order = (9, 6, 10, 2, 1, 8, 7, 3)
