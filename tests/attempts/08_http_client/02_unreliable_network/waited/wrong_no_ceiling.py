# wrong HT4: no ceiling on paper; card: "no wait is above the ceiling"
waited = {"a": 3, "b": 0, "c": 7, "d": 11, "e": 62, "f": 2, "g": 9, "h": 36}
