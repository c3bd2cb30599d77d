# wrong: the name for people is the key; card: "the key was made before"
flow = {"a": 3, "b": "read", "c": 180, "d": "?", "e": ("Казань", 2, "1"), "f": "fresh"}
