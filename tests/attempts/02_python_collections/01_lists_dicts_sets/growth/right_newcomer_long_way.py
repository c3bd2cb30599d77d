# right: the numbers with underscores and powers
growth = {"a": 900, "b": 30, "c": 3 * 3, "d": 3, "e": 400_000_000, "f": 10 * 10, "g": 10, "h": 10_000_000, "i": 20_500}
