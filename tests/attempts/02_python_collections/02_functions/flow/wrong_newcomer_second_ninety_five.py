# wrong: the second vacancy 1 counts; card: "`fresh` meets the id 1 twice"
flow = {"a": 4, "b": "read", "c": 180, "d": None, "e": ("Казань", 3, "1"), "f": "read"}
