# wrong: believes that an open quote is an unknown name; card: "cannot read such a line"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "NameError", "b": "SyntaxError", "c": "NameError"}
