# right: tuples, one by one
handled = {}
handled["a"] = (None, 422)
handled["b"] = (None, 405)
handled["c"] = (None, 422)
handled["d"] = ("search", 200)
handled["e"] = ("top", 200)
handled["f"] = ("by_name", 200)
handled["g"] = (None, 422)
handled["h"] = (None, 405)
