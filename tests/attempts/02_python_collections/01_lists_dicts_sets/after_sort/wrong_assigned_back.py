# wrong PY6: believes that data = data.sort() is how one sorts; card: "PY6: `data = data.sort()` moves the name"
after_sort = {"a": None, "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": [1, 5], "f": [1, 5], "g": [5, 1], "h": None}
