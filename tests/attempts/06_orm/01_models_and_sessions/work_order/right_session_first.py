# right: the session before the post
work_order = [3, 7, 2, 4, 5, 1, 6]
