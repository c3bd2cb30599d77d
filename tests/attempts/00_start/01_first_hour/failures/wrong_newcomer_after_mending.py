# wrong: writes the mended word, not the failure; card: "That is a word of the line"
place = "Kazan"
letters = len("Moscow")
twice = letters * 2
failures = {"a": "place", "b": "letters", "c": "twice"}
