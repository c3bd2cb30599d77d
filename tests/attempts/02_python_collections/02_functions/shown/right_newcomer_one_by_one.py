# right: letter by letter
shown = {"a": ..., "b": ..., "c": ..., "d": ..., "e": ..., "f": ..., "g": ...}
shown["a"] = [8, None]
shown["b"] = [0, 0, 7]
shown["c"] = [70]
shown["d"] = [6, None]
shown["e"] = [4, 5]
shown["f"] = [2, True]
shown["g"] = [3, 4, 7, 8, None]
