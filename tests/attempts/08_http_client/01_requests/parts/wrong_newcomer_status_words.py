# wrong: the words belong to the status; card: "no words behind it"
parts = {"a": "GET", "b": "3", "c": 5, "d": "200 OK", "e": 10, "f": "link", "g": "POST", "h": 6, "i": 21, "j": "422 Unprocessable Content", "k": "authorization", "l": 8}
