# wrong: took all three # away: one SyntaxError hides the rest, so all three are syntax; card: "Line c can be read"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "SyntaxError"}
