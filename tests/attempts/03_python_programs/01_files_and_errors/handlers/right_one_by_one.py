# right: one letter after another
handlers = {}
handlers["a"] = "ACD"
handlers["b"] = "BC"
handlers["c"] = "B"
handlers["d"] = "B" + "A"
handlers["e"] = "BC" + "AB" + "BC"
handlers["f"] = "BD"
handlers["g"] = "BCAC"
