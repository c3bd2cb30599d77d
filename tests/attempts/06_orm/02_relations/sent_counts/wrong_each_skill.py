# wrong OR1: one statement for each skill; card: "a list comes by one statement"
sent_counts = {'a': 1, 'b': 5, 'c': 21, 'd': 2, 'e': 1, 'f': 15, 'g': 5, 'h': 6, 'i': 2}
