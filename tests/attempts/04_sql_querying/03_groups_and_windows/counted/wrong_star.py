# wrong SQ3: `COUNT(*)` skips gaps; card: "counts rows"
counted = {'a': 3, 'b': 3, 'c': 100, 'd': 60, 'e': 2, 'f': 50, 'g': 3, 'h': 40, 'i': 20, 'j': None, 'k': 0, 'l': 5}
