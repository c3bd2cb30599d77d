# right: round brackets
limits_order = (5, 4, 7, 1, 8, 6)
