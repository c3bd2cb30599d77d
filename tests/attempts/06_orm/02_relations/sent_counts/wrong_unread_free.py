# wrong OR1: what nobody reads is not loaded; card: "what nobody reads costs as well"
sent_counts = {'a': 1, 'b': 5, 'c': 11, 'd': 2, 'e': 1, 'f': 15, 'g': 5, 'h': 6, 'i': 1}
