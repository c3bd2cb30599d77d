# right: one letter a line
life = {}
life["a"] = []
life["b"] = list()
life["c"] = ["QA"]
life["d"] = ["QA"]
life["e"] = ["QA", "Lead"]
life["f"] = ["QA"] + ["Lead"]
life["g"] = []
life["h"] = ["Baker"]
life["i"] = []
life["j"] = ["Chef"]
life["k"] = ["Chef"]
life["l"] = ["Chef"]
