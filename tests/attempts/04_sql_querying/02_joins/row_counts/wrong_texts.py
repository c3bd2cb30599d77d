# wrong: numbers written as texts; card: "a number, without quotes"
row_counts = {'a': '4', 'b': '6', 'c': '5', 'd': '7', 'e': '20', 'f': '10', 'g': '6', 'h': '10', 'i': '12'}
