# wrong: nested as it was; card: "nothing is named yet"
named_steps = nested
