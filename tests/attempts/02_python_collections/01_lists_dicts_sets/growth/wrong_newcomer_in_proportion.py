# wrong: believes that in pairs the looks grow as the rows do; card: "each of them looks at three times as many"
growth = {"a": 900, "b": 30, "c": 3, "d": 3, "e": 400000000, "f": 10, "g": 10, "h": 10000000, "i": 20500}
