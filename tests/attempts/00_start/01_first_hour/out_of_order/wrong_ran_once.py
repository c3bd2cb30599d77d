# wrong: forgets that a cell may run a second time; card: "Cell 2 ran once more"
out_of_order = {"a": 20000, "b": 20000, "c": 10000, "d": 40, "e": 7, "f": 7, "g": 4, "h": 4}
