# wrong: rollback taken for close; card: "The session is still open"
work_order = [3, 7, 2, 4, 5, 1, 8]
