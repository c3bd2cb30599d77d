# wrong PY8: `or` stops at 0; card: "`or` goes on to its other side"
guess = {"a": 1, "b": 90000, "c": -3, "d": False, "e": 50000, "f": 0, "g": 2, "h": 0, "i": False, "j": True}
