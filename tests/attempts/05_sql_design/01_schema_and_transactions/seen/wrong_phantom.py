# wrong: SERIALIZABLE sees new rows; card: "SERIALIZABLE hides it"
seen = {'a': 20, 'b': 25, 'c': 20, 'd': 21, 'e': 20, 'f': 21, 'g': 5, 'h': 5, 'i': 0, 'j': 1}
