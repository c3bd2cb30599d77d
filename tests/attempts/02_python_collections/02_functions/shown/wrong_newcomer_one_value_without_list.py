# wrong: one value needs no list; card: "even for one item"
shown = {"a": [8, None], "b": [0, 0, 7], "c": 70, "d": [6, None], "e": [4, 5], "f": [2, True], "g": [3, 4, 7, 8, None]}
