# wrong PY9: takes `//` for `/`; card: "keeps the whole part"
guess = {"a": 1.9, "b": 90000, "c": -2.5, "d": False, "e": 50000, "f": 0, "g": 2, "h": None, "i": False, "j": True}
