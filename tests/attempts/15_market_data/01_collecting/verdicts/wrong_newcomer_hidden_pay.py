# wrong: a sentence about hidden pay is always a gap; card: "claims no more than the rows themselves hold"
verdicts = {"a": "offer", "b": "offer", "c": "offer", "d": "repository", "e": "answer", "f": "gap", "g": "pay", "h": "unit", "i": "gap", "j": "gap", "k": "yes"}
