# right: letter by letter
parts = {}
parts["a"] = "GET"
parts["b"] = "3"
parts["c"] = 5
parts["d"] = 200
parts["e"] = 10
parts["f"] = "link"
parts["g"] = "POST"
parts["h"] = 6
parts["i"] = 21
parts["j"] = 422
parts["k"] = "authorization"
parts["l"] = 8
