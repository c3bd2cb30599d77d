# wrong: the verdicts are Python values; card: "a text is asked for, in quotes"
verdicts = {"a": None, "b": True, "c": None, "d": True, "e": False, "f": None,
            "g": None, "h": False, "i": None, "j": False, "k": True, "l": True}
