# right: with the sums that lead there
seen = {"a": 20, "b": 20 + 5, "c": 20, "d": 20 + 1}
seen["e"] = seen["a"]
seen["f"] = seen["d"]
seen["g"] = 3 + 1 + 1
seen["h"] = 3 + 1
seen["i"] = 2 - 2
seen["j"] = 2 - 1
