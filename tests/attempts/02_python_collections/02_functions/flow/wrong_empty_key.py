# wrong PY8: the empty text is the key; card: "PY8: `shape` kept its None"
flow = {"a": 3, "b": "read", "c": 180, "d": "", "e": ("Казань", 2, "1"), "f": "fresh"}
