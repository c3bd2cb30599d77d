# wrong PY8: 0 is left out of the mean; card: "PY8"
predicted = {"a": "float64", "b": 1, "c": "Int64", "d": 2, "e": 1, "f": "float64", "g": "object", "h": "boolean", "i": 1, "j": 1, "k": 1, "l": 80}
