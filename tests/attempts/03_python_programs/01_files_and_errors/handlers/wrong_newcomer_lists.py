# wrong: a list of letters, as in the last lesson; card: "One text in quotes, capitals side by side"
handlers = {"a": ["A", "C", "D"], "b": ["B", "C"], "c": ["B"], "d": ["B", "A"], "e": ["B", "C", "A", "B", "B", "C"], "f": ["B", "D"], "g": ["B", "C", "A", "C"]}
