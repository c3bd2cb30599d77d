# wrong: uses the session before it is there; card: "before any line has set it"
work_order = [7, 2, 3, 4, 5, 1, 6]
