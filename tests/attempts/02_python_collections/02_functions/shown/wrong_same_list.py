# wrong PY4: what comes back is another list; card: "PY4: the function gave back the very list"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, None], "e": [4, 5], "f": [2, False], "g": [3, 4, 7, 8, None]}
