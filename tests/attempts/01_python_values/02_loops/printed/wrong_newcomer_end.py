# wrong: range goes up to and with its end; card: "PY3: `range(1, 4)` stops before 4"
printed = {"a": 10, "b": 5, "c": 4, "d": 90, "e": -4, "f": 4, "g": 13, "h": 80}
