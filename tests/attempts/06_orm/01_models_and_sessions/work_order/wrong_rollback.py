# wrong OR2: the undoing line in place of commit; card: "flushed is not committed"
work_order = [3, 7, 2, 4, 5, 8, 6]
