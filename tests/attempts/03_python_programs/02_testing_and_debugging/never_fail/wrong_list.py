# wrong: a list; card: "one text in quotes"
never_fail = ["b", "c", "d", "f"]
