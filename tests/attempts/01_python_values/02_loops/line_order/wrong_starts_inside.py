# wrong: a start stands below the for line; card: "needs one of them above it"
line_order = [6, 2, 9, 1, 8, 7, 3]
