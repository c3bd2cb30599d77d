# wrong: what is printed is text; card: "without quotes"
printed = {"a": "6", "b": "5", "c": "3", "d": "90", "e": "1", "f": "4", "g": "9", "h": "80"}
