# wrong: SERIALIZABLE sees what is committed; card: "shows it the state of then"
seen = {'a': 20, 'b': 25, 'c': 20, 'd': 21, 'e': 21, 'f': 21, 'g': 5, 'h': 4, 'i': 0, 'j': 1}
