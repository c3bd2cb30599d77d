# right: range, to, from
limits_order = [5, 4, 7, 1, 2, 6]
