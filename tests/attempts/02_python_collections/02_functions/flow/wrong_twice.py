# wrong: counts the id that came twice; card: "`fresh` meets the id 1 twice"
flow = {"a": 4, "b": "read", "c": 180, "d": None, "e": ("Казань", 2, "1"), "f": "fresh"}
