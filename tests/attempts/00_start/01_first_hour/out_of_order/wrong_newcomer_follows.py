# wrong: left follows found as in a spreadsheet; card: "keeps the value, not the sum"
out_of_order = {"a": 20000, "b": 10000, "c": 10000, "d": 40, "e": 4, "f": 4, "g": 4, "h": 4}
