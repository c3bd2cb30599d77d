# right: a new dict, letter by letter
handlers = {}
handlers["a"] = "ACD"
handlers["b"] = "BC"
handlers["c"] = "B"
handlers["d"] = "BA"
handlers["e"] = "BCABBC"
handlers["f"] = "BD"
handlers["g"] = "BCAC"
