# right: one line for each answer
flow = {}
flow["a"] = 3
flow["b"] = "read"
flow["c"] = 2 * 90
flow["d"] = None
flow["e"] = ("Казань", 2, "1")
flow["f"] = "fresh"
