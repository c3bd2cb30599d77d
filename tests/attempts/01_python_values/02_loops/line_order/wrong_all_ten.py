# wrong: all ten lines; card: "choose eight different lines"
line_order = [6, 9, 4, 10, 2, 1, 8, 5, 7, 3]
