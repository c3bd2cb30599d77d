# wrong PY2: `==` gives the value; card: "it does not give its left side"
guess = {"a": 1, "b": 90000, "c": -3, "d": False, "e": 50000, "f": 0, "g": 2, "h": None, "i": False, "j": 0}
