# right: one dict of lists
handled = {
    "a": [None, 422], "b": [None, 405], "c": [None, 422], "d": ["search", 200],
    "e": ["top", 200], "f": ["by_name", 200], "g": [None, 422], "h": [None, 405],
}
