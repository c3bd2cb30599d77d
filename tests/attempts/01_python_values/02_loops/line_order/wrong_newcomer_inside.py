# wrong: best is set in the loop, for each pay anew; card: "an indented line needs one of them above it"
line_order = [6, 2, 9, 1, 8, 3, 7]
