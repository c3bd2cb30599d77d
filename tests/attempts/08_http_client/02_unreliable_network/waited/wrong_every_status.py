# wrong HT4: 404 goes again; card: "your table says no to 404"
waited = {"a": 3, "b": 7, "c": 7, "d": 11, "e": 34, "f": 6, "g": 9, "h": 36}
