# wrong: the dropped row is counted; card: "was dropped on the way"
flow = {"a": 3, "b": "read", "c": 180, "d": None, "e": ("Казань", 3, "1"), "f": "fresh"}
