# wrong PY8: 0 taken for a gap; card: "0 is a stated value"
counted = {'a': 5, 'b': 2, 'c': 150, 'd': 60, 'e': 2, 'f': 50, 'g': 3, 'h': 40, 'i': 20, 'j': None, 'k': 0, 'l': 5}
