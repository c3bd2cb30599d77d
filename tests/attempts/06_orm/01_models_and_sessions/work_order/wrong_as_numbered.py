# wrong: as the lines stand; card: "before any line has set it"
work_order = [1, 2, 3, 4, 5, 6, 7]
