# wrong: lists of letters; card: "One text in quotes"
handlers = {"a": ["A", "C", "D"], "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
