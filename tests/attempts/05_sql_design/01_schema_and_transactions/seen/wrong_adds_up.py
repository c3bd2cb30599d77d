# wrong OR2: both updates count; card: "the 5 of line 1 were rolled back"
seen = {'a': 20, 'b': 25, 'c': 20, 'd': 26, 'e': 20, 'f': 21, 'g': 5, 'h': 4, 'i': 0, 'j': 1}
