# wrong: loses zeros in the big product; card: "Count the noughts"
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 40000000, "f": 100, "g": 10, "h": 1000000, "i": 20500}
