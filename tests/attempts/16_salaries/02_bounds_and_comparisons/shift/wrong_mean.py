# wrong ST1: the mean of the lower ends; card: "this is the mean"
shift = {"a": 130, "b": 90, "c": "down", "d": 100, "e": 80, "f": 105, "g": "up"}
