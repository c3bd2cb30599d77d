# right: one by one
seen = {}
# READ COMMITTED
seen["a"] = 20
seen["b"] = 20 + 5
seen["c"] = 20
seen["d"] = 20 + 1
# SERIALIZABLE
seen["e"] = 20
seen["f"] = 21
seen["g"] = 3 + 1 + 1
seen["h"] = 3 + 1
seen["i"] = 2 - 2
seen["j"] = 2 - 1
