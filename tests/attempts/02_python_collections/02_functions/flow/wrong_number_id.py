# wrong: the id became a number; card: "`split` gives texts"
flow = {"a": 3, "b": "read", "c": 180, "d": None, "e": ("Казань", 2, 1), "f": "fresh"}
