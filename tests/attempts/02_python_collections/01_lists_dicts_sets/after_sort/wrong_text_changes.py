# wrong PY6: believes that lower changes the text; card: "PY6: a text never changes"
after_sort = {"a": None, "b": [10, 20, 30], "c": [30, 10, 20], "d": "go", "e": None, "f": [1, 5], "g": [5, 1], "h": None}
