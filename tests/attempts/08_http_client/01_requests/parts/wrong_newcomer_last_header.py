# wrong: the last header ends the headers; card: "the empty line below it ends the headers"
parts = {"a": "GET", "b": "3", "c": 5, "d": 200, "e": 10, "f": "link", "g": "POST", "h": 5, "i": 21, "j": 422, "k": "authorization", "l": 8}
