# wrong: believes one reading serves all 500 searches; card: "That is one search"
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 400000000, "f": 100, "g": 10, "h": 20000, "i": 500}
