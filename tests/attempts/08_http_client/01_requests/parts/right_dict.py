# right: read line by line
parts = {'a': 'GET', 'b': '3', 'c': 5, 'd': 200, 'e': 10, 'f': 'link', 'g': 'POST', 'h': 6, 'i': 21, 'j': 422, 'k': 'authorization', 'l': 8}
