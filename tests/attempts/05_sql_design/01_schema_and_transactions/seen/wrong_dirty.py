# wrong OR2: an update is seen at once by all; card: "A has not committed"
seen = {'a': 25, 'b': 25, 'c': 20, 'd': 21, 'e': 20, 'f': 21, 'g': 5, 'h': 4, 'i': 0, 'j': 1}
