# wrong: a gap fits whole numbers; card: "no place for it"
predicted = {"a": "int64", "b": 1, "c": "Int64", "d": 2, "e": 1, "f": "float64", "g": "object", "h": "boolean", "i": 1, "j": 1, "k": 1, "l": 40}
