# wrong: a question sees what is committed only; card: "reads its own pending row"
life = {"a": [], "b": [], "c": ["QA"], "d": ["QA"], "e": ["QA", "Lead"], "f": ["QA", "Lead"], "g": [], "h": [], "i": [], "j": ["Chef"], "k": ["Chef"], "l": ["Chef"]}
