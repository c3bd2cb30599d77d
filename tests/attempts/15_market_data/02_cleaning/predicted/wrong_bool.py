# wrong SQ1: comparing a gap is False; card: "not False"
predicted = {"a": "float64", "b": 1, "c": "Int64", "d": 2, "e": 1, "f": "float64", "g": "object", "h": "boolean", "i": 1, "j": 1, "k": 0, "l": 40}
