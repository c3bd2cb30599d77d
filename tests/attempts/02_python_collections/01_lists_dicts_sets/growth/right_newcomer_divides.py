# right: lets the page's function count, and divides
growth = {"a": pair_looks(30), "b": 30, "c": pair_looks(30) / pair_looks(10), "d": 30 / 10, "e": 20000 * 20000, "f": (10000 * 10000) / (1000 * 1000), "g": 10000 / 1000, "h": 500 * 20000, "i": 20000 + 500}
