# right: worked out in the cell, tuple() of a list
flow = {"a": 5 - 1 - 1, "b": "read", "c": 2 * 90, "d": None, "e": tuple(["Казань", 2, "1"]), "f": "fresh"}
