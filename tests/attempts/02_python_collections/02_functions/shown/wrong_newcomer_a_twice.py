# wrong PY1: what is printed comes back as well; card: "PY1: `print` shows 8"
shown = {"a": [8, 8], "b": [0, 0, 7], "c": [70], "d": [6, 3], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
