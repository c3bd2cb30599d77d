# wrong: the size of the response; card: "size of the response's body"
parts = {'a': 'GET', 'b': '3', 'c': 5, 'd': 200, 'e': 10, 'f': 'link', 'g': 'POST', 'h': 6, 'i': 62, 'j': 422, 'k': 'authorization', 'l': 8}
