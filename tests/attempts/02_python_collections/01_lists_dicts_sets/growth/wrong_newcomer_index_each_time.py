# wrong: builds the index anew for each of the 500; card: "The index is built once"
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 400000000, "f": 100, "g": 10, "h": 10000000, "i": 500 * 20000 + 500}
