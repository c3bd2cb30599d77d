# wrong HT4: waits after the last request, too; card: "nobody waits after the last"
waited = {"a": 3, "b": 0, "c": 15, "d": 11, "e": 44, "f": 2, "g": 9, "h": 36}
