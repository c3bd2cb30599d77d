# wrong: the order on the page counts, so the last value on the page holds; card: "Cell 2 ran once more"
out_of_order = {"a": 20000, "b": 20000, "c": 20000, "d": 20, "e": 7, "f": 7, "g": 7, "h": 7}
