# wrong: the wide questions stand above the narrow one; card: "the narrowest question goes on top"
limits_order = [2, 6, 7, 1, 5, 4]
