# wrong PY6: believes that remove hands the item back; card: "PY6: `remove` does not hand back what it took out"
after_sort = {"a": None, "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": None, "f": [1, 5], "g": [5, 1], "h": "Go"}
