# right: the two starts in the other order, the place stored before the pay
line_order = [9, 6, 2, 1, 8, 3, 7]
