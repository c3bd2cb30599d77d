# wrong HT5: None stands for the whole pair; card: "the pair says both"
handled = {"a": None, "b": None, "c": None, "d": ["search", 200], "e": ["top", 200], "f": ["by_name", 200], "g": None, "h": None}
