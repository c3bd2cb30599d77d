# wrong HT8: an unknown parameter is refused; card: "Nobody declared `size`"
handled = {
    "a": [None, 422], "b": [None, 405], "c": [None, 422], "d": ["search", 422],
    "e": ["top", 200], "f": ["by_name", 200], "g": [None, 422], "h": [None, 405],
}
