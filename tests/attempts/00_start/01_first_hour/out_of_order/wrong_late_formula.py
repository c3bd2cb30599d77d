# wrong: right on the screen, and on paper a name keeps its sum again; card: "before cell 3 ran"
out_of_order = {"a": 20000, "b": 10000, "c": 10000, "d": 40, "e": 4, "f": 4, "g": 4, "h": 4}
