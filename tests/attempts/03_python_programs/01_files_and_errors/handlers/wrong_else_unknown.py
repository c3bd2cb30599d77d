# wrong: else is skipped; card: "Nothing failed, so `else` runs too"
handlers = {"a": "ACD", "b": "C", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
