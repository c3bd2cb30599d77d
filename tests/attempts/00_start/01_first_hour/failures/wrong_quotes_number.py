# wrong: the double of a text; card: "A text times 2 is the text twice"
place = "Kazan"
letters = len("Moscow")
twice = "letters" * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
