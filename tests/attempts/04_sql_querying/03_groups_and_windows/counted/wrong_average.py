# wrong SQ3: the mean over all rows; card: "not by the rows"
counted = {'a': 5, 'b': 3, 'c': 60, 'd': 60, 'e': 2, 'f': 50, 'g': 3, 'h': 20, 'i': 20, 'j': None, 'k': 0, 'l': 5}
