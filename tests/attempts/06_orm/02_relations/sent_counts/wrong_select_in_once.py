# wrong: takes select-in for a join; card: "Select-in asks a second time"
sent_counts = {'a': 1, 'b': 5, 'c': 11, 'd': 1, 'e': 1, 'f': 15, 'g': 5, 'h': 6, 'i': 2}
