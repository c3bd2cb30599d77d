# wrong HT5: a wrong method is not found; card: "The path fits a route, with another method"
handled = {
    "a": [None, 422], "b": [None, 404], "c": [None, 422], "d": ["search", 200],
    "e": ["top", 200], "f": ["by_name", 200], "g": [None, 422], "h": [None, 404],
}
