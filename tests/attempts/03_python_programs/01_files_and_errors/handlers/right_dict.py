# right: the dict filled in place
handlers = {"a": "ACD", "b": "BC", "c": "B", "d": "BA", "e": "BCABBC", "f": "BD", "g": "BCAC"}
