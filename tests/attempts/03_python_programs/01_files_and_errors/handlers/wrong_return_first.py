# wrong: what is returned is printed first; card: "A is printed after the call"
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "AB", "e": "BCABBC", "f": "BD", "g": "BCAC"}
