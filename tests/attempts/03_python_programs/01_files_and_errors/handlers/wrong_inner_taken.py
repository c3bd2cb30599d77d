# wrong: the inner try counts as having taken the error; card: "the rest of the outer `try` is skipped"
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BCD", "g": "BCAC"}
