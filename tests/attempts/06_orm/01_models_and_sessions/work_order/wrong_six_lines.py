# wrong: without the flush, six lines; card: "seven different lines"
work_order = [3, 7, 2, 5, 1, 6]
