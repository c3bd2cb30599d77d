# wrong: FULL JOIN keeps the lonely of one side; card: "`FULL JOIN` keeps job 14 too"
row_counts = {'a': 4, 'b': 6, 'c': 5, 'd': 6, 'e': 20, 'f': 10, 'g': 6, 'h': 10, 'i': 12}
