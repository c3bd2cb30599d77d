# wrong SQ5: counts towns, not pairs; card: "rows are pairs, not towns"
row_counts = {'a': 2, 'b': 6, 'c': 5, 'd': 7, 'e': 20, 'f': 10, 'g': 6, 'h': 10, 'i': 12}
