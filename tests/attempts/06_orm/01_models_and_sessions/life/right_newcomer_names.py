# right: names for the lists
empty = []
one = ["QA"]
two = ["QA", "Lead"]
life = {"a": empty, "b": empty, "c": one, "d": one, "e": two, "f": two, "g": empty, "h": ["Baker"], "i": empty, "j": ["Chef"], "k": ["Chef"], "l": ["Chef"]}
