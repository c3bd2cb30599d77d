# wrong: asks the first question of a chain only; card: "Both questions must say yes"
guess = {"a": 1, "b": 90000, "c": -3, "d": True, "e": 50000, "f": 0, "g": 2, "h": None, "i": False, "j": True}
