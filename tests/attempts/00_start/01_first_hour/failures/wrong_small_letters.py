# wrong: the name in small letters; card: "capitals too"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "syntaxerror", "b": "syntaxerror", "c": "nameerror"}
