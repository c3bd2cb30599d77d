# wrong: the pay as it came, before its rate; card: "multiplies by the rate"
flow = {"a": 3, "b": "read", "c": 2, "d": "", "e": ("Казань", 2, 1), "f": "seen"}
