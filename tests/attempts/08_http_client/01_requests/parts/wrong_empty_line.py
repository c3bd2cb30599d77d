# wrong: the empty line taken for the body; card: "the body begins below it"
parts = {'a': 'GET', 'b': '3', 'c': 5, 'd': 200, 'e': 9, 'f': 'link', 'g': 'POST', 'h': 6, 'i': 21, 'j': 422, 'k': 'authorization', 'l': 8}
