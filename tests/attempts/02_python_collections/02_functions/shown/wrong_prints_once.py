# wrong: the inner call prints nothing; card: "`add` runs twice"
shown = {"a": [8, None], "b": [0, 7], "c": [70], "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
