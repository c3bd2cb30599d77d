# wrong: believes that a name keeps the sum, not the value; card: "keeps the value, not the sum"
out_of_order = {"a": 10000, "b": 10000, "c": 20000, "d": 40, "e": 4, "f": 4, "g": 4, "h": 4}
