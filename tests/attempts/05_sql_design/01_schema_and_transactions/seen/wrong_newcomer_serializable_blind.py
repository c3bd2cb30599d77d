# wrong: SERIALIZABLE hides one's own row; card: "always sees its own changes"
seen = {"a": 20, "b": 25, "c": 20, "d": 21, "e": 20, "f": 21, "g": 5, "h": 3, "i": 0, "j": 1}
