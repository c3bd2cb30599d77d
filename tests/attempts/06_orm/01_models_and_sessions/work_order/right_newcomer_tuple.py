# right: a list glued together
work_order = list((3, 7, 2)) + [4, 5] + [1, 6]
