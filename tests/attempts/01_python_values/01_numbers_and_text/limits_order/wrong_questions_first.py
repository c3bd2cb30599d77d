# wrong: questions first, answers afterwards; card: "needs its indented answer"
limits_order = [5, 2, 7, 4, 6, 1]
