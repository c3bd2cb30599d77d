# wrong PY1: the printed value was stored; card: "PY1: what `print` showed did not change n"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70], "d": [6, None], "e": [4, 6], "f": [2, True], "g": [3, 4, 7, 8, None]}
