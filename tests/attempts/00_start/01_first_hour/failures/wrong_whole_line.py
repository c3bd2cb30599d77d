# wrong: copies the whole last line; card: "ends before its colon"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "SyntaxError: unterminated string literal", "b": "SyntaxError", "c": "NameError"}
