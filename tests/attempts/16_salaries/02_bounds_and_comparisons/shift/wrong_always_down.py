# wrong ST4: down here, so down everywhere; card: "down on one board"
shift = {"a": 100, "b": 90, "c": "down", "d": 100, "e": 80, "f": 105, "g": "down"}
