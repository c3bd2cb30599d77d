# wrong: both high offers are left out; card: "one of the two 700 stays in"
moved = {"a": 200, "b": 115, "c": 115, "d": 115, "e": 200, "f": 90, "g": 110, "h": 1250, "i": 100}
