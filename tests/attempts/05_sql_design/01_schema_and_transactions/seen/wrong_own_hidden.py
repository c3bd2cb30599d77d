# wrong: nobody sees before commit, A neither; card: "A sees its own change at once"
seen = {'a': 20, 'b': 20, 'c': 20, 'd': 21, 'e': 20, 'f': 21, 'g': 5, 'h': 4, 'i': 0, 'j': 1}
