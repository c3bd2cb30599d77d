# right: number, best, for, count, if, place, best
line_order = [6, 9, 2, 1, 8, 3, 7]
