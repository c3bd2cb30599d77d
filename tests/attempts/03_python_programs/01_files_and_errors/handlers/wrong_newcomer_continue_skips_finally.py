# wrong: continue and break leave without finally; card: "`continue` leaves the pass, and `finally` runs on the way out"
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "BA", "e": "BCABC", "f": "BD", "g": "BCA"}
