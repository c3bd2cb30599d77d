# wrong SQ3: the gaps stay gaps after COALESCE; card: "made values of the gaps"
counted = {'a': 5, 'b': 3, 'c': 100, 'd': 60, 'e': 2, 'f': 50, 'g': 3, 'h': 40, 'i': 40, 'j': None, 'k': 0, 'l': 5}
