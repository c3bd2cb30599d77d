# wrong: a space slips into the quotes; card: "A space inside the quotes counts"
place = "Kazan"
letters = len("Moscow ")
twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
