# wrong: best gives the pay; card: "The third item is an id, not a pay"
flow = {"a": 3, "b": "read", "c": 180, "d": None, "e": ("Казань", 2, 90), "f": "fresh"}
