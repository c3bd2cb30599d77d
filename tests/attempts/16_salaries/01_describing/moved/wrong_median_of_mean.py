# wrong ST1: mean and median are one; card: "the place in the order"
moved = {"a": 200, "b": 200, "c": 115, "d": 115, "e": 200, "f": 90, "g": 110, "h": 1250, "i": 228}
