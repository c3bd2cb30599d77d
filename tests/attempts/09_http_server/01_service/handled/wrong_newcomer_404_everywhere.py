# wrong HT5: no route for this method means not found; card: "The path fits a route, with another method"
handled = {"a": [None, 422], "b": [None, 404], "c": [None, 422], "d": [None, 422], "e": ["top", 200], "f": [None, 422], "g": [None, 422], "h": [None, 404]}
