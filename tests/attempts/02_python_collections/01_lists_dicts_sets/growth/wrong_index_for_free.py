# wrong: forgets the pass that builds the index; card: "The pass that builds the index looks at every row"
growth = {"a": 900, "b": 30, "c": 9, "d": 3, "e": 400000000, "f": 100, "g": 10, "h": 10000000, "i": 500}
