# wrong: `or` where both words are asked; card: "Which question said yes"
limits_order = [8, 4, 2, 6, 7, 1]
