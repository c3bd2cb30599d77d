# right: the three starts in another order, the place stored before the pay
line_order = [10, 9, 6, 2, 1, 8, 3, 7]
