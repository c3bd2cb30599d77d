# wrong: reads the page from top to bottom and forgets the second run; card: "Cell 2 ran twice"
clean_run = {"a": 95000, "b": 95000, "c": 7, "d": 7, "e": "NameError"}
