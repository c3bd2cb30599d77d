# wrong SQ5: counts the towns that have a job; card: "rows are pairs, not towns"
row_counts = {"a": 2, "b": 4, "c": 5, "d": 7, "e": 20, "f": 10, "g": 6, "h": 10, "i": 12}
