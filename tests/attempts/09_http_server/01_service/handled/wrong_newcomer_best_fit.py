# wrong HT5: the exact path wins; card: "The first route that fits is taken"
handled = {"a": ["newest", 200], "b": [None, 405], "c": [None, 422], "d": ["search", 200], "e": ["top", 200], "f": ["by_name", 200], "g": [None, 422], "h": [None, 405]}
