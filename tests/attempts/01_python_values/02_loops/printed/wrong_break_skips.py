# wrong: believes that break skips one pass; card: "the passes after it never run"
printed = {"a": 6, "b": 8, "c": 3, "d": 90, "e": 1, "f": 11, "g": 9, "h": 80}
