# wrong HT4: as many waits as requests; card: "six requests have five waits"
waited = {"a": 3, "b": 0, "c": 7, "d": 11, "e": 2 + 4 + 8 + 10 + 10 + 10, "f": 2, "g": 9, "h": 36}
