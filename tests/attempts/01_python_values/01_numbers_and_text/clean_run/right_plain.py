# right: filled in place
clean_run = {"a": 100000, "b": 95000, "c": 14, "d": 7, "e": "NameError"}
