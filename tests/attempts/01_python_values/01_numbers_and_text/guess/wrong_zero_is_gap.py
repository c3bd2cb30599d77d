# wrong PY8: takes a stated 0 for None; card: "yes to the gap alone"
guess = {"a": 1, "b": 90000, "c": -3, "d": False, "e": 50000, "f": 0, "g": 2, "h": None, "i": True, "j": True}
