# wrong ST4: dropping rows moves nothing; card: "is a choice that moves the number"
shift = {"a": 100, "b": 90, "c": "same", "d": 100, "e": 80, "f": 105, "g": "same"}
