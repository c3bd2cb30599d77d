# wrong: the request line taken for the status line; card: "That is the request line"
parts = {'a': 'GET', 'b': '3', 'c': 1, 'd': 200, 'e': 10, 'f': 'link', 'g': 'POST', 'h': 6, 'i': 21, 'j': 422, 'k': 'authorization', 'l': 8}
