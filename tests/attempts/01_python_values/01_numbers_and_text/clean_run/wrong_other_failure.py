# wrong: names another failure; card: "a name that nobody has set"
clean_run = {"a": 100000, "b": 95000, "c": 14, "d": 7, "e": "ValueError"}
