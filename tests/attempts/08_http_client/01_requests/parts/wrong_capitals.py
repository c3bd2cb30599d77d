# wrong: the header in capitals; card: "small letters"
parts = {'a': 'GET', 'b': '3', 'c': 5, 'd': 200, 'e': 10, 'f': 'Link', 'g': 'POST', 'h': 6, 'i': 21, 'j': 422, 'k': 'authorization', 'l': 8}
