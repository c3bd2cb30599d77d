# wrong: how many more instead of how many times; card: "How many *times* as many: divide"
growth = {"a": 900, "b": 30, "c": 800, "d": 20, "e": 400000000, "f": 99000000, "g": 9000, "h": 10000000, "i": 20500}
