# wrong: READ COMMITTED keeps the rows; card: "what B has committed meanwhile"
seen = {"a": 20, "b": 25, "c": 20, "d": 21, "e": 20, "f": 21, "g": 4, "h": 4, "i": 1, "j": 1}
