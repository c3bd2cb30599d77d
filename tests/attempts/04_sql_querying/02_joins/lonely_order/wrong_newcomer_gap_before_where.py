# wrong SQ4: AND may stand before WHERE as well; card: "ask for the gap after `WHERE`"
lonely_order = [4, 2, 6, 5, 1, 8]
