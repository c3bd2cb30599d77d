# wrong: believes that searching a list is one look; card: "Without an index each of the 500 searches reads all rows"
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 400000000, "f": 100, "g": 10, "h": 20500, "i": 20500}
