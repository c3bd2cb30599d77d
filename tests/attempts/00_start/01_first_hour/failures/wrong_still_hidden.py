# wrong: mends two lines and leaves the third behind its sign; card: "twice does not exist yet"
place = "Kazan"
letters = len("Moscow")
# twice = letters * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
