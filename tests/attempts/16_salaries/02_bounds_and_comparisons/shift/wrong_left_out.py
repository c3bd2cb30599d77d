# wrong ST4: leaves out the from rows; card: "a lower end is a lower end"
shift = {"a": 90, "b": 90, "c": "down", "d": 100, "e": 80, "f": 105, "g": "up"}
