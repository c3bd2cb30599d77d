# wrong: ten times the offer, ten times the mean; card: "not ten times the mean"
moved = {"a": 200, "b": 115, "c": 115, "d": 115, "e": 200, "f": 90, "g": 110, "h": 2000, "i": 228}
