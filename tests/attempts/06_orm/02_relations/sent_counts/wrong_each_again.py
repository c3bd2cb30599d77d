# wrong OR1: the employer is asked for again each time; card: "a session knows the rows it has"
sent_counts = {'a': 1, 'b': 11, 'c': 11, 'd': 2, 'e': 1, 'f': 21, 'g': 5, 'h': 12, 'i': 2}
