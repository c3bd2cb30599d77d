# wrong: names the set, not the function; card: "which function writes into it"
flow = {"a": 3, "b": "read", "c": 180, "d": None, "e": ("Казань", 2, "1"), "f": "seen"}
