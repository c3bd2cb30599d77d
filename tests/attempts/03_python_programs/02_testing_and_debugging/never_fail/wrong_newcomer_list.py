# wrong: a list of letters; card: "one text in quotes"
never_fail = ["b", "c", "d", "f"]
