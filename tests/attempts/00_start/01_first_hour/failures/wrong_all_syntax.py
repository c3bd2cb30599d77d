# wrong: believes that every failure is one of syntax; card: "Line c can be read"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "SyntaxError"}
