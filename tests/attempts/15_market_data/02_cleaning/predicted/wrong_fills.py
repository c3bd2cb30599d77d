# wrong: fillna changes the column; card: "makes another column"
predicted = {"a": "float64", "b": 1, "c": "Int64", "d": 2, "e": 1, "f": "float64", "g": "object", "h": "boolean", "i": 1, "j": 0, "k": 1, "l": 40}
