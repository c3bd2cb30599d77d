# wrong: the Retry-After is added; card: "it is not added"
waited = {"a": 3, "b": 0, "c": 7, "d": 13, "e": 34, "f": 2, "g": 9, "h": 37}
