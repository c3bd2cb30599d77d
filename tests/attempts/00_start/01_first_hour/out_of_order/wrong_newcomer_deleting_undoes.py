# wrong: deleting a cell takes its value back; card: "what it has set stays"
out_of_order = {"a": 20000, "b": 10000, "c": 10000, "d": 40, "e": 7, "f": 4, "g": 7, "h": 4}
