# wrong: lists of letters; card: "One text in quotes, capitals side by side"
handlers = {"a": ["A", "C", "D"], "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
