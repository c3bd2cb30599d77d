# wrong OR2: the end of a with block commits; card: "flushed is not committed"
life = {"a": [], "b": [], "c": ["QA"], "d": ["QA"], "e": ["QA", "Lead"], "f": ["QA", "Lead"], "g": ["Cook"], "h": ["Cook", "Baker"], "i": ["Cook"], "j": ["Cook", "Chef"], "k": ["Cook", "Chef"], "l": ["Cook", "Chef"]}
