# wrong PY1: return print hands the number on; card: "PY1"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 4, 5, None]}
