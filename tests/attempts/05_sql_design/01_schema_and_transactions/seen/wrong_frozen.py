# wrong: a transaction always sees its beginning; card: "looks again with each statement"
seen = {'a': 20, 'b': 25, 'c': 20, 'd': 20, 'e': 20, 'f': 21, 'g': 5, 'h': 4, 'i': 0, 'j': 1}
