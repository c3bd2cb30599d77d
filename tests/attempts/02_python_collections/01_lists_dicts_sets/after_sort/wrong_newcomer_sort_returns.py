# wrong PY6: believes that sort hands the sorted list back; card: "PY6: `sort` changes `data` and hands back None"
after_sort = {"a": [10, 20, 30], "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": [1, 5], "f": [1, 5], "g": [5, 1], "h": None}
