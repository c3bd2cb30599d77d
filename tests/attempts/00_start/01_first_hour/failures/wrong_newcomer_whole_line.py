# wrong: the whole last line is the failure; card: "ends before its colon"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "SyntaxError: unterminated string literal (detected at line 1)", "b": "SyntaxError: '(' was never closed", "c": "NameError: name 'lettres' is not defined"}
