# wrong PY6: takes sort for sorted; card: "PY6: `sort` changes `data` and hands back None"
after_sort = {"a": [10, 20, 30], "b": [30, 10, 20], "c": [30, 10, 20], "d": "Go", "e": [1, 5], "f": [5, 1], "g": [5, 1], "h": None}
