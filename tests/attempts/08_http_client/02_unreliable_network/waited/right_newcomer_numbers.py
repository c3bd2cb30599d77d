# right: as numbers
waited = {"a": 3, "b": 0, "c": 7, "d": 11, "e": 34, "f": 2, "g": 9, "h": 36}
