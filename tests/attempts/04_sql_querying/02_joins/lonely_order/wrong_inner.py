# wrong SQ4: JOIN drops the lonely; card: "after `JOIN` no partner is missing"
lonely_order = [4, 2, 3, 5, 8, 1]
