# wrong: mends line c by spelling line b like it; card: "letters does not exist yet"
place = "Kazan"
lettres = len("Moscow")
twice = lettres * 2
failures = {"a": "SyntaxError", "b": "SyntaxError", "c": "NameError"}
