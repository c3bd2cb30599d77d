# wrong: WHERE before the join; card: "the order of the words is SELECT, FROM, JOIN, ON, WHERE"
lonely_order = [4, 2, 8, 6, 5, 1]
