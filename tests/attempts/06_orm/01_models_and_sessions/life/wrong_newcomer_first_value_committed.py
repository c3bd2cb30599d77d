# wrong: the value at add time is what commit keeps; card: "`commit` flushes first"
life = {"a": [], "b": [], "c": ["QA"], "d": ["QA"], "e": ["QA", "Lead"], "f": ["QA", "Lead"], "g": [], "h": ["Baker"], "i": [], "j": ["Baker"], "k": ["Baker"], "l": ["Baker"]}
