# wrong PY1: the last value computed comes back; card: "computed and thrown away"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, 3], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
