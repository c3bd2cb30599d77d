# wrong PY4: believes that x = data is a list of its own; card: "PY4: `x` and `data` are two names of one list"
after_sort = {"a": None, "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": None, "f": [5, 1], "g": [5, 1], "h": None}
