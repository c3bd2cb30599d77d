# wrong PY6: takes sorted for sort; card: "PY6: `sorted` hands back another list"
after_sort = {"a": None, "b": [10, 20, 30], "c": [10, 20, 30], "d": "Go", "e": None, "f": [1, 5], "g": [1, 5], "h": None}
