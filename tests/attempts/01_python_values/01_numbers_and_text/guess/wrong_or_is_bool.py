# wrong: believes that or and and give True or False; card: "hands back one of its sides"
guess = {"a": 1, "b": 90000, "c": -3, "d": False, "e": True, "f": False, "g": 2, "h": False, "i": False, "j": True}
