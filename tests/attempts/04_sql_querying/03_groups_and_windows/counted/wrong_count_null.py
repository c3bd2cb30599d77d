# wrong SQ3: a count of nothing is NULL; card: "a count always answers"
counted = {'a': 5, 'b': 3, 'c': 100, 'd': 60, 'e': 2, 'f': 50, 'g': 3, 'h': 40, 'i': 20, 'j': None, 'k': None, 'l': 5}
