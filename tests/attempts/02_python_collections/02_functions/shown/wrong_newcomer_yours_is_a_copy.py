# wrong PY4: the function works on a copy; card: "PY4: handing a list over copies nothing"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, None], "e": [4, 5], "f": [1, False], "g": [3, 4, 7, 8, None]}
