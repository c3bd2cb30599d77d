# wrong OR2: a rollback leaves what was done; card: "its change never happened"
seen = {'a': 20, 'b': 25, 'c': 25, 'd': 26, 'e': 20, 'f': 21, 'g': 5, 'h': 4, 'i': 0, 'j': 1}
