# wrong: adds where every pair counts; card: "multiply"
row_counts = {'a': 4, 'b': 6, 'c': 5, 'd': 7, 'e': 9, 'f': 10, 'g': 6, 'h': 10, 'i': 12}
