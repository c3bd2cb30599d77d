# wrong ST2: a public profile holds all that a person writes; card: "code that stays private"
verdicts = {"a": "offer", "b": "offer", "c": "offer", "d": "repository", "e": "answer", "f": "yes", "g": "pay", "h": "unit", "i": "unit", "j": "yes", "k": "yes"}
