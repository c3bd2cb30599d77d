# wrong SQ1: unknown keeps a row; card: "unknown rows stay out"
predicted = {"a": "float64", "b": 1, "c": "Int64", "d": 3, "e": 1, "f": "float64", "g": "object", "h": "boolean", "i": 1, "j": 1, "k": 1, "l": 40}
