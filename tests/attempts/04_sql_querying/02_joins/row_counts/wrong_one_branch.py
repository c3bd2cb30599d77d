# wrong SQ5: only one branch multiplies; card: "each skill of job 10 meets each of its calls"
row_counts = {'a': 4, 'b': 6, 'c': 5, 'd': 7, 'e': 20, 'f': 10, 'g': 3, 'h': 10, 'i': 12}
