# wrong PY1: print gives back what it shows; card: "PY1: `print` gives None back"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 4, 5, 5]}
