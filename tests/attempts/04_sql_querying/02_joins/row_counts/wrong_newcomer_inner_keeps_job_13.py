# wrong: one partner of two is enough for JOIN; card: "`JOIN` needs a partner in both tables"
row_counts = {"a": 4, "b": 6, "c": 5, "d": 7, "e": 20, "f": 10, "g": 7, "h": 10, "i": 12}
