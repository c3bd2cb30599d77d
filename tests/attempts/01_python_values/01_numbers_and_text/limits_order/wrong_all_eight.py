# wrong: uses all lines; card: "choose six different lines"
limits_order = [5, 4, 2, 6, 7, 1, 3, 8]
