# right: one key after another, as the section on dicts stores them
printed = {}
printed["a"] = 1 + 2 + 3
printed["b"] = 5
printed["c"] = len([0, 3, 6])
printed["d"] = 90
printed["e"] = 10 - 2 - 3 - 4
printed["f"] = 4
printed["g"] = 9
printed["h"] = 80
