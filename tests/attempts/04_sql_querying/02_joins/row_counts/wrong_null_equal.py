# wrong SQ1: NULL meets itself; card: "NULL is not equal to NULL"
row_counts = {'a': 4, 'b': 6, 'c': 5, 'd': 7, 'e': 20, 'f': 11, 'g': 6, 'h': 10, 'i': 12}
