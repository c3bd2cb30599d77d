# right: range, from, to
limits_order = [5, 4, 2, 6, 7, 1]
