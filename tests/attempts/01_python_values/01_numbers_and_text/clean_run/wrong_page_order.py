# wrong: runs cell 2 twice where it stands, not after cell 3; card: "Follow the order of the runs"
clean_run = {"a": 100000, "b": 95000, "c": 13, "d": 7, "e": "NameError"}
