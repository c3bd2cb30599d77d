# wrong OR1: adds the first statement twice; card: "counted twice"
sent_counts = {'a': 1, 'b': 5, 'c': 11, 'd': 2, 'e': 1, 'f': 16, 'g': 5, 'h': 6, 'i': 2}
