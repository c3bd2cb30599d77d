# wrong: believes that the 500 questions to the index cost nothing; card: "The questions are looks too"
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 400000000, "f": 100, "g": 10, "h": 10000000, "i": 20000}
