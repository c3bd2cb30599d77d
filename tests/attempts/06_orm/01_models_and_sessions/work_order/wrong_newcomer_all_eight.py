# wrong: uses all eight lines; card: "choose seven different lines"
work_order = [3, 7, 2, 4, 5, 1, 8, 6]
