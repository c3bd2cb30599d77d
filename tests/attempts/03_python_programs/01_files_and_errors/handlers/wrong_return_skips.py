# wrong: return leaves without finally; card: "`finally` runs even when `return` leaves"
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "A", "e": "BCABBC", "f": "BD", "g": "BCAC"}
