# right: every line mended where it stands
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
