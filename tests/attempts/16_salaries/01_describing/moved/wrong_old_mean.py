# wrong ST1: the mean stays; card: "all 650 of the new offer"
moved = {"a": 110, "b": 115, "c": 115, "d": 115, "e": 100, "f": 90, "g": 110, "h": 100, "i": 228}
