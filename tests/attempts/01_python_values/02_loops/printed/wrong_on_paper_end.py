# wrong PY3: ran the first four, slipped at the end on paper; card: "it is not among them"
printed = {"a": 6, "b": 5, "c": 3, "d": 90, "e": 1, "f": 4, "g": 13, "h": 80}
