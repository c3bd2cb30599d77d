# right: filled in one by one
printed = {}
printed["h"] = 80
printed["g"] = 9
printed["a"] = 6
printed["b"] = 5
printed["c"] = 3
printed["d"] = 90
printed["e"] = 1
printed["f"] = 4
