# wrong: every handler that fits runs; card: "One handler runs, the first that fits"
handlers = {"a": "ACD", "b": "BC", "c": "BC", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
