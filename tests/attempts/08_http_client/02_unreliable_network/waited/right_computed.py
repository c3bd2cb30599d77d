# right: each from its waits
waited = {"a": 1 + 2, "b": 0, "c": 1 + 2 + 4, "d": 1 + 10, "e": 2 + 4 + 8 + 10 + 10, "f": 2, "g": 3 + 6, "h": 30 + 2 + 4}
