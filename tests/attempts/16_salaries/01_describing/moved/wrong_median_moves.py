# wrong ST1: a farther offer moves the median farther; card: "how far away the highest offer stands"
moved = {"a": 200, "b": 115, "c": 115, "d": 1150, "e": 200, "f": 90, "g": 110, "h": 1250, "i": 228}
