# wrong: all nine lines; card: "choose seven different lines"
line_order = [6, 9, 4, 2, 1, 8, 5, 7, 3]
