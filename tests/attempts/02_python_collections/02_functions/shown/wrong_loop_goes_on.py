# wrong: the loop goes on after return; card: "`return` ends the function in the first pass"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [90], "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
