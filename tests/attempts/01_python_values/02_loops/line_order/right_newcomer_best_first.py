# right: best above number, and best noted before place
line_order = [9, 6, 2, 1, 8, 7, 3]
