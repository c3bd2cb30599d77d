# wrong: the pay without its rate; card: "multiplies by the rate"
flow = {"a": 3, "b": "read", "c": 2, "d": None, "e": ("Казань", 2, "1"), "f": "fresh"}
