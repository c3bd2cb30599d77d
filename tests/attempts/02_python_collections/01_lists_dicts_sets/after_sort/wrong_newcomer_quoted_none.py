# wrong: "Texts in quotes": quotes around None as well; card: "None is a value of its own and stands without quotes"
after_sort = {"a": "None", "b": [10, 20, 30], "c": [30, 10, 20], "d": "Go", "e": "None", "f": [1, 5], "g": [5, 1], "h": "None"}
