# wrong: takes the text itself instead of its length; card: "counts the letters"
place = "Kazan"
letters = "Moscow"
twice = 12
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
