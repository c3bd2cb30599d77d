# wrong: changing pay changes the item in the list; card: "`pay = ...` moves a name; the list still holds what it held"
printed = {"a": 6, "b": 5, "c": 3, "d": 100, "e": 1, "f": 4, "g": 9, "h": 70}
