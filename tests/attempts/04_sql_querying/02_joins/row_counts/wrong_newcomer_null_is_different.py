# wrong SQ1: NULL differs from each number; card: "NULL is not different from a number either"
row_counts = {"a": 4, "b": 6, "c": 5, "d": 7, "e": 20, "f": 10, "g": 6, "h": 10, "i": 16}
