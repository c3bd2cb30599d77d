# wrong: thinks the generator read is used up; card: "`read` starts anew"
flow = {"a": 3, "b": "read", "c": 180, "d": None, "e": ("Казань", 2, "1"), "f": "read"}
