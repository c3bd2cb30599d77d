# wrong: all eight lines; card: "seven different lines"
call_order = [4, 8, 2, 6, 5, 1, 3, 7]
