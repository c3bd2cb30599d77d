# wrong: lines after a return still run; card: "No line after a `return` that ran"
shown = {"a": [8, None], "b": [0, 0, 7], "c": [70, 70], "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
