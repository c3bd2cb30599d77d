# wrong HT5: a number goes to the route of numbers; card: "`replace` answers PUT"
handled = {
    "a": [None, 422], "b": [None, 405], "c": [None, 422], "d": ["search", 200],
    "e": ["top", 200], "f": ["replace", 200], "g": [None, 422], "h": [None, 405],
}
