# wrong PY4: believes that a new value for the name changes the list; card: "the list still holds what it held"
printed = {"a": 6, "b": 5, "c": 3, "d": 100, "e": 1, "f": 4, "g": 9, "h": 70}
