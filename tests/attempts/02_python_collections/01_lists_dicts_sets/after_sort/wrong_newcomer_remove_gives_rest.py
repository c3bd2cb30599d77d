# wrong PY6: believes that remove hands the rest back; card: "PY6: `remove` changes `names` and hands back None"
after_sort = {"a": None, "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": None, "f": [1, 5], "g": [5, 1], "h": ["C"]}
