# wrong OR2: closes, then commits; card: "flushed is not committed"
work_order = [3, 7, 2, 4, 5, 6, 1]
