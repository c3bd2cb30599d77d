# wrong ST1: the size of the highest counts; card: "only on which side"
shift = {"a": 100, "b": 90, "c": "down", "d": 190, "e": 80, "f": 105, "g": "up"}
