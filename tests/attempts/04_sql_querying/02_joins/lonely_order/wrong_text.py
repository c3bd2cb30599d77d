# wrong: one text; card: "in square brackets, with commas between"
lonely_order = "4 2 6 5 8 1"
