# wrong: believes that a restart keeps the names; card: "A restart empties the kernel"
clean_run = {"a": 100000, "b": 105000, "c": 14, "d": 15, "e": "NameError"}
