# wrong: Host says who asks; card: "`Host` says who is asked"
parts = {"a": "GET", "b": "3", "c": 5, "d": 200, "e": 10, "f": "link", "g": "POST", "h": 6, "i": 21, "j": 422, "k": "host", "l": 8}
