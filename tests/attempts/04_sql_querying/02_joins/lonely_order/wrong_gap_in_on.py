# wrong SQ4: asks for the gap in ON; card: "in `ON` a condition chooses partners"
lonely_order = [4, 2, 6, 5, 1, 8]
