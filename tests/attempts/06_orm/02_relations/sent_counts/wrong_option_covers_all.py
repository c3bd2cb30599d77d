# wrong OR1: one option loads every relation; card: "the employers still come one by one"
sent_counts = {'a': 1, 'b': 5, 'c': 11, 'd': 2, 'e': 1, 'f': 15, 'g': 5, 'h': 2, 'i': 2}
