# wrong: every line that fits must be used; card: "choose six different lines"
lonely_order = [4, 2, 6, 5, 8, 1, 9]
