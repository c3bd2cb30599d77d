# right: letter by letter
flow = {}
flow["a"] = 3
flow["b"] = "read"
flow["c"] = 180
flow["d"] = None
flow["e"] = ("Казань", 2, "1")
flow["f"] = "fresh"
