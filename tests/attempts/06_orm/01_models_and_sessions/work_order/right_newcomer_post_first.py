# right: the post before the session
work_order = [7, 3, 2, 4, 5, 1, 6]
