# wrong OR2: add gives the number; card: "before the flush the server has counted nothing"
work_order = [3, 7, 2, 5, 4, 1, 6]
