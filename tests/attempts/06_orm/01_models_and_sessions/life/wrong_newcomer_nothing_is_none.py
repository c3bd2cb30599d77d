# wrong: an empty table is None; card: "`[]` for an empty table"
life = {"a": None, "b": None, "c": ["QA"], "d": ["QA"], "e": ["QA", "Lead"], "f": ["QA", "Lead"], "g": None, "h": ["Baker"], "i": None, "j": ["Chef"], "k": ["Chef"], "l": ["Chef"]}
