# wrong: thinks that shape drops the short line; card: "Only lists of four parts reach `shape`"
flow = {"a": 3, "b": "shape", "c": 180, "d": None, "e": ("Казань", 2, "1"), "f": "fresh"}
