# wrong: the lonely rows of the left table forgotten; card: "keeps towns 2 and 4 as well"
row_counts = {'a': 4, 'b': 4, 'c': 5, 'd': 7, 'e': 20, 'f': 10, 'g': 6, 'h': 10, 'i': 12}
