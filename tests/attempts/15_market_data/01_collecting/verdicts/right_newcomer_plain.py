# right: one dict
verdicts = {"a": "offer", "b": "offer", "c": "offer", "d": "repository", "e": "answer", "f": "yes", "g": "pay", "h": "unit", "i": "gap", "j": "gap", "k": "yes"}
