# right: whole numbers written with a point are the same size
guess = {"a": 1.0, "b": 90000, "c": -3.0, "d": False, "e": 50000, "f": 0, "g": 2, "h": None, "i": False, "j": True}
