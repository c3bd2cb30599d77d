# wrong OR1: a relation comes along with its row; card: "another table's row; it comes when it is read"
sent_counts = {'a': 1, 'b': 1, 'c': 1, 'd': 2, 'e': 1, 'f': 15, 'g': 5, 'h': 6, 'i': 2}
