# wrong: on the left side of two joins only who has everything; card: "keeps every job, with NULL"
row_counts = {'a': 4, 'b': 6, 'c': 5, 'd': 7, 'e': 20, 'f': 10, 'g': 6, 'h': 6, 'i': 12}
