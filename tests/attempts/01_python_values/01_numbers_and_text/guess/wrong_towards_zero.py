# wrong PY9: rounds a negative result towards zero; card: "rounding down takes -2.5 to the left"
guess = {"a": 1, "b": 90000, "c": -2, "d": False, "e": 50000, "f": 0, "g": -1, "h": None, "i": False, "j": True}
