# wrong: WHERE belongs to FROM, the join comes last; card: "the order of the words is SELECT, FROM, JOIN, ON, WHERE"
lonely_order = [4, 2, 8, 1, 6, 5]
