# wrong ST2: an offer is a job; card: "one job may stand on both sites"
verdicts = {"a": "offer", "b": "offer", "c": "offer", "d": "repository", "e": "answer", "f": "yes", "g": "pay", "h": "yes", "i": "gap", "j": "gap", "k": "yes"}
