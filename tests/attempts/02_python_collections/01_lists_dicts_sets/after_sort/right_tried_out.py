# right: the calls tried out
after_sort = {"d": "Go", "b": sorted([30, 10, 20]), "c": [30, 10, 20], "g": [5, 1]}
data = [5, 1]
after_sort["a"] = after_sort["e"] = data.sort()
after_sort["f"] = data
after_sort["h"] = None
