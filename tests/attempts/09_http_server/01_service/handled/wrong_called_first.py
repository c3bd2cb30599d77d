# wrong HT5: the handler is called and then refuses; card: "before `search` is called"
handled = {
    "a": [None, 422], "b": [None, 405], "c": ["search", 422], "d": ["search", 200],
    "e": ["top", 200], "f": ["by_name", 200], "g": [None, 422], "h": [None, 405],
}
