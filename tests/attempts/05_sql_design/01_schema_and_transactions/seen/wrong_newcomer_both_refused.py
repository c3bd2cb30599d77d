# wrong: a commit does not end the past, and SERIALIZABLE refuses both; card: "looks anew"
seen = {"a": 20, "b": 25, "c": 20, "d": 21, "e": 20, "f": 20, "g": 5, "h": 4, "i": 0, "j": 2}
