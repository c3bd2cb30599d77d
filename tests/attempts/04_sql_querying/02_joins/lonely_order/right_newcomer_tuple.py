# right: tuple
lonely_order = 4, 2, 6, 5, 8, 1
