# wrong SQ5: branches add; card: "two branches multiply"
row_counts = {"a": 4, "b": 6, "c": 5, "d": 7, "e": 20, "f": 10, "g": 5, "h": 9, "i": 12}
