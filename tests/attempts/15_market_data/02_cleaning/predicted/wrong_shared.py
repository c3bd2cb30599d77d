# wrong: a selection is a view; card: "copy-on-write"
predicted = {"a": "float64", "b": 1, "c": "Int64", "d": 2, "e": 0, "f": "float64", "g": "object", "h": "boolean", "i": 1, "j": 1, "k": 1, "l": 40}
