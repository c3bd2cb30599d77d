# wrong: spells the failure in small letters; card: "capitals too"
clean_run = {"a": 100000, "b": 95000, "c": 14, "d": 7, "e": "nameerror"}
