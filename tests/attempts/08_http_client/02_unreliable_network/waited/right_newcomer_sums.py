# right: as sums
waited = {}
waited["a"] = 1 + 2
waited["b"] = 0
waited["c"] = 1 + 2 + 4
waited["d"] = 1 + 10
waited["e"] = 2 + 4 + 8 + 10 + 10
waited["f"] = 2
waited["g"] = 3 + 6
waited["h"] = 30 + 2 + 4
